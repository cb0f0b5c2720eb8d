using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Makes the picture of a request from the code that builds it: the initializer, and what the method does to the variable that holds it.</summary>
internal sealed class RequestReader
{
    private const int MaximumDepth = 8;

    private readonly RequestSymbols _symbols;
    private readonly HomeFinder _homes;
    private readonly ValueReader _values;

    public RequestReader(RequestSymbols symbols, TextEvaluator evaluator, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _homes = new(symbols);
        _values = new(symbols, _homes, evaluator, Read, cancellationToken);
    }

    /// <summary>The picture of what <paramref name="creation"/> makes, or null when its type is none of the law's.</summary>
    public TrackedObject? Read(IObjectCreationOperation creation) => Read(creation, MaximumDepth);

    private TrackedObject? Read(IObjectCreationOperation creation, int depth)
    {
        if (depth == 0 || _symbols.TypeNameOf(creation.Type) is not { } typeName)
        {
            return null;
        }

        var home = _homes.Of(creation);
        var initializers = new Dictionary<string, IOperation>(StringComparer.Ordinal);
        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (NameOf(initializer) is { } name)
            {
                initializers[name] = initializer;
            }
        }

        var members = initializers.Keys.Union(home.UsedMembers, StringComparer.Ordinal)
            .ToDictionary(name => name, name => ReadMember(typeName, name, initializers.TryGetValue(name, out var initializer) ? initializer : null, home, depth));
        return new(typeName, TypeLocation(creation), home.IsInSight && !IsBroken(creation), members);
    }

    private TrackedMember ReadMember(string typeName, string name, IOperation? initializer, Home home, int depth)
    {
        var isCollection = ServiceConstraints.TryGet(typeName, name)?.Value is ListConstraint or MapConstraint;
        var isMadeBySdk = isCollection && !_symbols.HasNullCollections;
        var member = (initializer, home.IsInSight) switch
        {
            (ISimpleAssignmentOperation assignment, _) => Assigned(assignment.Target, assignment.Value, depth),
            (IMemberInitializerOperation nested, _) => Filled(nested, isMadeBySdk, depth),
            (null, true) => isMadeBySdk ? TrackedMember.NotSet with { Value = new(Location.None) { Items = TrackedItems.Empty } } : TrackedMember.NotSet,
            _ => TrackedMember.Unknown,
        };

        foreach (var use in home.UsesOf(name))
        {
            member = After(member, use, depth);
        }

        return member;
    }

    private TrackedMember After(TrackedMember member, LocalUse use, int depth)
    {
        switch (use.Kind)
        {
            case LocalUseKind.Added when member.IsNotSet && _symbols.HasNullCollections:
                return TrackedMember.Unknown with { FilledWhileNull = member.FilledWhileNull ?? FilledLocation(use.Operation) };
            case LocalUseKind.Assigned when use is { Value: { } value, IsCertain: true, Operation: ISimpleAssignmentOperation assignment }:
                return Assigned(assignment.Target, value, depth);
            case LocalUseKind.Assigned:
                var isStillSet = member.IsSet && use.Value is { } other && ValueReader.IsNull(other) == false;
                return new(isStillSet ? Presence.Set : Presence.Unknown, null, member.NameLocation);
            case LocalUseKind.Added when member.Value is { Items: { } items } list:
                var more = use is { IsCertain: true, Value: { } item } ? items.Add(_values.Read(item, depth)) : items.AndOthers();
                return new(
                    use.IsCertain || member.IsSet ? Presence.Set : Presence.Unknown,
                    list with { Items = more, Location = list.Location == Location.None ? use.Operation.Syntax.GetLocation() : list.Location },
                    member.NameLocation);
            case LocalUseKind.Added:
                return new(member.IsSet ? Presence.Set : Presence.Unknown, null, member.NameLocation);
            default:
                return new(
                    member.IsSet ? Presence.Set : Presence.Unknown,
                    member.Value is { } value2 ? value2 with { Items = value2.Items?.AndOthers() } : null,
                    member.NameLocation);
        }
    }

    private TrackedMember Assigned(IOperation target, IOperation value, int depth)
    {
        var picture = _values.Read(value, depth - 1);
        var presence = picture.IsNull switch { true => Presence.NotSet, false => Presence.Set, null => Presence.Unknown };
        return new(presence, picture, NameLocation(target.Syntax));
    }

    // Targets = { a, b }: adds to the list that the SDK has made, or throws when it has made none.
    private TrackedMember Filled(IMemberInitializerOperation nested, bool isMadeBySdk, int depth)
    {
        var items = _values.ReadItems(nested.Initializer, TrackedItems.Empty, depth);
        var value = new TrackedValue(nested.Initializer.Syntax.GetLocation()) { IsNull = isMadeBySdk ? false : null, Items = isMadeBySdk ? items : null };
        var presence = isMadeBySdk ? items.IsEmpty ? Presence.NotSet : Presence.Set : nested.Initializer.Initializers.IsEmpty ? Presence.NotSet : Presence.Unknown;
        var isNull = _symbols.HasNullCollections && !nested.Initializer.Initializers.IsEmpty && IsCollection(nested.InitializedMember.Type);
        return new(presence, value, NameLocation(nested.InitializedMember.Syntax))
        {
            FilledWhileNull = isNull ? NameLocation(nested.InitializedMember.Syntax) : null,
        };
    }

    private static string? NameOf(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => property.Name,
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var property } } => property.Name,
        _ => null,
    };

    private static bool IsCollection(ITypeSymbol? type) =>
        type?.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable) == true;

    private static Location FilledLocation(IOperation operation) =>
        operation is IInvocationOperation { Instance: { } list } ? list.Syntax.GetLocation() : operation.Syntax.GetLocation();

    private static Location NameLocation(SyntaxNode target) =>
        (target is MemberAccessExpressionSyntax access ? access.Name : target).GetLocation();

    private static Location TypeLocation(IObjectCreationOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } => keyword.GetLocation(),
        var syntax => syntax.GetLocation(),
    };

    // What is half typed may name the missing member next.
    private static bool IsBroken(IObjectCreationOperation creation) =>
        creation.Initializer?.Syntax.ContainsDiagnostics == true
        || creation.Initializer?.Initializers.Any(initializer => NameOf(initializer) is null) == true;
}
