using System.Collections.Immutable;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Requests;

/// <summary>Reads dictionaries and lists as the structures that the CDK writes for them: its members take objects.</summary>
internal static class CdkValues
{
    /// <summary>The member with each dictionary in it taken for the structure that <paramref name="constraint"/> asks for.</summary>
    public static TrackedMember Typed(TrackedMember member, ValueConstraint? constraint, Dialect dialect) =>
        member.Value is { } value && constraint is not null ? member with { Value = Typed(value, constraint, dialect) } : member;

    private static TrackedValue Typed(TrackedValue value, ValueConstraint constraint, Dialect dialect)
    {
        if (value.Items is not { } items)
        {
            return value;
        }

        switch (constraint)
        {
            case ListConstraint list:
                return value with { Items = items with { Known = ImmutableArray.CreateRange(items.Known, item => Typed(item, list.Item, dialect)) } };
            case StructureConstraint structure when !items.Known.IsEmpty && items.Known.All(item => item.Key is not null):
                var made = Structure(value, items, SdkTypes.ControlPlane + structure.Name, structure.Name, dialect);
                return value with { Structure = made, Structures = ImmutableArray.Create(made) };
            default:
                return value;
        }
    }

    private static TrackedObject Structure(TrackedValue value, TrackedItems items, string typeName, string name, Dialect dialect)
    {
        var members = new Dictionary<string, TrackedMember>(StringComparer.Ordinal);
        foreach (var item in items.Known)
        {
            if (item.Key is { Text: { } key } && dialect.MemberOf(typeName, key) is { } member)
            {
                var presence = item.IsNull switch { true => Presence.NotSet, false => Presence.Set, _ => Presence.Unknown };
                members[member] = Typed(new TrackedMember(presence, item, item.Key.Location), dialect.RowOf(typeName, member)?.Value, dialect);
            }
        }

        // A key in another case is said as such, and not missed besides.
        var isWhole = items.IsComplete && items.Known.All(item => item.Key is { Text: { } key } && dialect.MemberOf(typeName, key) is not null);
        return new(typeName, value.Location, isWhole, members, name, dialect: dialect);
    }
}
