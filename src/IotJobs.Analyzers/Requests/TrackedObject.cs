using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>One request, or one structure inside a request, as it is when it is sent.</summary>
/// <param name="typeName">The metadata name of its type.</param>
/// <param name="nameLocation">Where its type is named: the place of what is missing.</param>
/// <param name="isWhole">Whether every assignment to it is in sight, so that what is not set is missing.</param>
/// <param name="members">The members that are assigned somewhere in sight.</param>
/// <param name="name">What the user calls it, where that is not the type's simple name.</param>
/// <param name="memberNames">What the user calls its members, where that is not their names.</param>
/// <param name="type">The SDK's type.</param>
/// <param name="furtherLocations">Where else it is made or sent.</param>
/// <param name="dialect">The form that it is written in; the SDK's when it is left out.</param>
internal sealed class TrackedObject(
    string typeName,
    Location nameLocation,
    bool isWhole,
    IReadOnlyDictionary<string, TrackedMember> members,
    string? name = null,
    IReadOnlyDictionary<string, string>? memberNames = null,
    INamedTypeSymbol? type = null,
    IReadOnlyList<Location>? furtherLocations = null,
    Dialect? dialect = null)
{
    public string TypeName { get; } = typeName;

    /// <summary>The SDK's type; null for what attributes or a file say.</summary>
    public INamedTypeSymbol? Type { get; } = type;

    /// <summary>Where else it is made or sent, when that is not where it is named.</summary>
    public IReadOnlyList<Location> FurtherLocations { get; } = furtherLocations ?? [];

    /// <summary>What the user calls it: the type's simple name, or the attribute that stands for it.</summary>
    public string Name { get; } = name ?? typeName.Substring(typeName.LastIndexOf('.') + 1);

    /// <summary>The form that it is written in.</summary>
    public Dialect Dialect { get; } = dialect ?? Dialect.Sdk;

    /// <summary>What may be in it: the rows of its type.</summary>
    public IEnumerable<MemberConstraint> Rows => Dialect.RowsOf(TypeName);

    public Location NameLocation { get; } = nameLocation;

    public bool IsWhole { get; } = isWhole;

    /// <summary>The names of the members that are assigned or filled somewhere in sight.</summary>
    public IEnumerable<string> MentionedMembers => members.Keys;

    /// <summary>What the user calls the member: its name, or the attribute that stands for it.</summary>
    public string NameOf(string member) => memberNames?.TryGetValue(member, out var written) == true ? written : Dialect.NameOf(TypeName, member);

    /// <summary>The member with the name <paramref name="member"/>.</summary>
    public TrackedMember this[string member] =>
        members.TryGetValue(member, out var picture) ? picture : IsWhole ? TrackedMember.NotSet : TrackedMember.Unknown;

    /// <summary>The same, with nothing but what is certainly set: of the rest, some may have it and others not.</summary>
    public TrackedObject OfWhatIsSet() => new(
        TypeName, NameLocation, isWhole: false, members.Where(member => member.Value.IsSet).ToDictionary(member => member.Key, member => member.Value),
        name, memberNames, Type, FurtherLocations, Dialect);
}
