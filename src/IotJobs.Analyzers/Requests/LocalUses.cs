using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Finds every use of a local variable in its method.</summary>
internal sealed class LocalUses(RequestSymbols symbols)
{
    private static readonly ImmutableHashSet<string> s_adding = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Add", "AddRange", "Insert", "InsertRange", "TryAdd", "set_Item");

    /// <summary>The uses of <paramref name="local"/>, in source order, harmless reads left out.</summary>
    /// <param name="local">The variable.</param>
    /// <param name="within">Any operation in its method.</param>
    public ImmutableArray<LocalUse> Of(ILocalSymbol local, IOperation within)
    {
        var top = within.Root();
        var declaration = Declaration(local, top);
        var block = declaration?.Block();
        var body = declaration?.Body() ?? top;
        var uses = ImmutableArray.CreateBuilder<LocalUse>();
        foreach (var reference in top.Descendants().OfType<ILocalReferenceOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(reference.Local, local) && !reference.IsDeclaration)
            {
                var use = reference.IsCaptured(body) ? HandedOut(ImmutableArray<string>.Empty, reference) : Classify(reference, block);
                if (use is not null)
                {
                    uses.Add(use);
                }
            }
        }

        return uses.ToImmutable();
    }

    /// <summary>The declaration of <paramref name="local"/>, or null when it has none of its own.</summary>
    public static IVariableDeclaratorOperation? Declaration(ILocalSymbol local, IOperation within) =>
        within.Root().Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local));

    // Null stands for a harmless read.
    private LocalUse? Classify(IOperation reference, IBlockOperation? block)
    {
        var path = ImmutableArray<string>.Empty;
        var place = reference;
        while (Above(place) is IPropertyReferenceOperation { Property.IsIndexer: false } property && ReferenceEquals(property.Instance?.Unwrapped(), place))
        {
            path = path.Add(property.Property.Name);
            place = property;
        }

        var above = Above(place);
        switch (above)
        {
            case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, place):
                return Use(LocalUseKind.Assigned, path, assignment, assignment.Value, block);
            case IAssignmentOperation compound when ReferenceEquals(compound.Target, place):
                return new(LocalUseKind.Assigned, path, compound, null, IsCertain: false);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation entry } indexer
                when ReferenceEquals(indexer.Instance?.Unwrapped(), place) && ReferenceEquals(entry.Target, indexer):
                return Use(LocalUseKind.Added, path, entry, IsMap(place.Type) ? entry.Value : null, block);
            case IInvocationOperation call when ReferenceEquals(call.Instance?.Unwrapped(), place):
                return s_adding.Contains(call.TargetMethod.Name)
                    ? Use(LocalUseKind.Added, path, call, call is { TargetMethod.Name: "Add", Arguments: [.., var item] } ? item.Value : null, block)
                    : IsHarmlessCall(call) ? null : HandedOut(path, call);
            case IArgumentOperation { Parent: IInvocationOperation sent } when path.IsEmpty && symbols.IsSdk(sent.TargetMethod.ContainingAssembly):
            case INameOfOperation:
                return null;
        }

        if (!path.IsEmpty)
        {
            return IsImmutable(place.Type) ? null : HandedOut(path, place);
        }

        return IsMember(above) || IsItem(above) ? Use(LocalUseKind.Attached, path, place, null, block) : HandedOut(path, place);
    }

    private static LocalUse HandedOut(ImmutableArray<string> path, IOperation operation) => new(LocalUseKind.HandedOut, path, operation, null, IsCertain: false);

    private static LocalUse Use(LocalUseKind kind, ImmutableArray<string> path, IOperation operation, IOperation? value, IBlockOperation? block) =>
        new(kind, path, operation, value, IsCertain: operation.Parent is IExpressionStatementOperation { Parent: { } parent } && ReferenceEquals(parent, block));

    private static IOperation? Above(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private bool IsMember(IOperation? above) =>
        above is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && symbols.TypeNameOf(property.ContainingType) is not null;

    // An item of a list that is itself made for a request; where the list goes is for the reader of homes to find out.
    private static bool IsItem(IOperation? above) => above is not null && (above.IsCollectionExpression()
        || above is IArrayInitializerOperation
        || above is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: not null } });

    private static bool IsHarmlessCall(IInvocationOperation call) =>
        call.TargetMethod.Name is "ToString" or "GetHashCode" or "GetType" or "Equals" or "Contains" or "ContainsKey";

    private static bool IsMap(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 2 };

    private bool IsImmutable(ITypeSymbol? type) =>
        type is { IsValueType: true } or { SpecialType: SpecialType.System_String }
        || (type is INamedTypeSymbol { BaseType.Name: "ConstantClass" } && symbols.IsSdk(type.ContainingAssembly));
}
