using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Follows an object from its creation to where it goes.</summary>
internal sealed class HomeFinder(RequestSymbols symbols)
{
    private const int MaximumDepth = 8;

    private readonly LocalUses _uses = new(symbols);

    /// <summary>The home of the object that <paramref name="creation"/> makes.</summary>
    public Home Of(IOperation creation) => Follow(creation, ImmutableArray<string>.Empty, MaximumDepth);

    private Home Follow(IOperation made, ImmutableArray<string> path, int depth)
    {
        for (var parent = made.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IVariableInitializerOperation or IArrayInitializerOperation:
                    path = parent is IArrayInitializerOperation ? path.Insert(0, Home.Item) : path;
                    continue;
                case IArrayCreationOperation:
                    continue;
                case IVariableDeclaratorOperation declarator:
                    return OfLocal(declarator.Symbol, made, path, depth);
                case ISimpleAssignmentOperation { Target: IDiscardOperation } or IExpressionStatementOperation:
                    return Home.Nowhere;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation }:
                    return OfLocal(local, made, path, depth);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } when symbols.TypeNameOf(property.Property.ContainingType) is not null:
                    path = path.Insert(0, property.Property.Name);
                    if (property.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
                    {
                        continue;
                    }

                    return parent.Parent is IExpressionStatementOperation ? OfPlace(property.Instance, made, path, depth) : Home.Elsewhere;
                case IObjectOrCollectionInitializerOperation:
                    continue;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var initialized } }:
                    path = path.Insert(0, initialized.Name);
                    continue;
                case IObjectCreationOperation outer when IsListOrKnown(outer):
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation list } when symbols.TypeNameOf(list.Type) is null && IsList(list.Type):
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    if (IsAddOf(call))
                    {
                        path = path.Insert(0, Home.Item);
                        if (call.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
                        {
                            continue;
                        }

                        return OfPlace(call.Instance, made, path, depth);
                    }

                    return symbols.IsSdk(call.TargetMethod.ContainingAssembly) ? Home.Nowhere : Home.Elsewhere;
                case IInvocationOperation call when IsAddOf(call):
                    continue;
                default:
                    if (parent.IsCollectionExpression())
                    {
                        path = path.Insert(0, Home.Item);
                        continue;
                    }

                    return Home.Elsewhere;
            }
        }

        return Home.Elsewhere;
    }

    private Home OfPlace(IOperation? place, IOperation made, ImmutableArray<string> path, int depth)
    {
        place = place?.Unwrapped();
        while (place is IPropertyReferenceOperation { Property.IsIndexer: false } property)
        {
            path = path.Insert(0, property.Property.Name);
            place = property.Instance?.Unwrapped();
        }

        return place is ILocalReferenceOperation { Local: var local } ? OfLocal(local, made, path, depth) : Home.Elsewhere;
    }

    private Home OfLocal(ILocalSymbol local, IOperation made, ImmutableArray<string> path, int depth)
    {
        if (depth == 0 || local.IsRef)
        {
            return Home.Elsewhere;
        }

        // A variable that holds one object after another says nothing certain about any of them.
        var uses = _uses.Of(local, made);
        var declaration = LocalUses.Declaration(local, made);
        var isInSight = declaration is not null && IsFilledInSight(declaration);
        var isAlone = isInSight && !uses.Any(use => IsReplacement(use, path, made, declaration));
        if (!isAlone)
        {
            return Home.Elsewhere;
        }

        foreach (var use in uses)
        {
            isInSight &= use.Kind switch
            {
                LocalUseKind.HandedOut => !IsPrefix(use.Path, path),
                LocalUseKind.Attached => Follow(use.Operation, ImmutableArray<string>.Empty, depth - 1).IsInSight,
                _ => true,
            };
        }

        return new(local, path, isInSight, uses);
    }

    private bool IsFilledInSight(IVariableDeclaratorOperation declaration) =>
        declaration.Initializer?.Value.Unwrapped() switch
        {
            null => declaration.Parent is IVariableDeclarationOperation { Parent: IVariableDeclarationGroupOperation { Parent: IBlockOperation } },
            IObjectCreationOperation or IArrayCreationOperation => true,
            { ConstantValue: { HasValue: true, Value: null } } => true,
            var value => value.IsCollectionExpression(),
        };

    // Whether the use puts another object in the place of the one that is followed.
    private static bool IsReplacement(LocalUse use, ImmutableArray<string> path, IOperation made, IVariableDeclaratorOperation? declaration)
    {
        if (use.Kind != LocalUseKind.Assigned || !IsPrefix(use.Path, path))
        {
            return false;
        }

        var isOwn = use.Value is { } value && Contains(value, made);
        var isFirst = declaration?.Initializer?.Value.Unwrapped() is null or { ConstantValue: { HasValue: true, Value: null } };
        return !isOwn || (use.Path.IsEmpty && !isFirst);
    }

    private static bool Contains(IOperation outer, IOperation inner)
    {
        for (IOperation? operation = inner; operation is not null; operation = operation.Parent)
        {
            if (ReferenceEquals(operation, outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrefix(ImmutableArray<string> prefix, ImmutableArray<string> path) =>
        prefix.Length <= path.Length && path.Take(prefix.Length).SequenceEqual(prefix);

    private bool IsListOrKnown(IObjectCreationOperation creation) => symbols.TypeNameOf(creation.Type) is not null || IsList(creation.Type);

    private static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: true, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    private static bool IsAddOf(IInvocationOperation call) => call.TargetMethod.Name == "Add" && IsList(call.TargetMethod.ContainingType);
}
