using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Finds out what is known of a value.</summary>
internal sealed class ValueReader(
    RequestSymbols symbols, HomeFinder homes, TextEvaluator evaluator, Func<IObjectCreationOperation, int, TrackedObject?> readStructure, CancellationToken cancellationToken)
{
    private readonly LocalUses _uses = new(symbols);

    /// <summary>The picture of <paramref name="operation"/>.</summary>
    public TrackedValue Read(IOperation operation, int depth)
    {
        var picture = new TrackedValue(operation.Syntax.GetLocation()) { IsNull = IsNull(operation) };
        var value = operation.Unwrapped();
        if (picture.IsNull == true || depth <= 0)
        {
            return picture;
        }

        if (operation.Type?.SpecialType == SpecialType.System_String)
        {
            var shapes = evaluator.Evaluate(operation, cancellationToken);
            return picture with { Shapes = shapes, Text = shapes is [{ Constant: { } text }] ? text : null, Variable = VariableOf(value) };
        }

        return value switch
        {
            IObjectCreationOperation creation when symbols.TypeNameOf(creation.Type) is not null => picture with { Structure = readStructure(creation, depth) },
            ILocalReferenceOperation { Local: var local } when symbols.TypeNameOf(local.Type) is not null => picture with
            {
                Structure = LocalUses.Declaration(local, value)?.Initializer?.Value.Unwrapped() is IObjectCreationOperation made ? readStructure(made, depth - 1) : null,
            },
            _ when NumberReader.Read(value) is { Numbers: { IsEmpty: false } numbers } read => picture with
            {
                Numbers = numbers,
                Number = read.IsWhole && numbers is [var number] ? number.Value : null,
            },
            _ when WordReader.Read(value, symbols, evaluator, cancellationToken) is { } word => picture with { Text = word },
            _ when IsCollection(operation.Type) => picture with { Items = ItemsOf(value, depth) },
            _ => picture,
        };
    }

    /// <summary>The items that the initializer of a list adds to <paramref name="items"/>.</summary>
    public TrackedItems ReadItems(IObjectOrCollectionInitializerOperation? initializer, TrackedItems items, int depth)
    {
        foreach (var element in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            items = element switch
            {
                IInvocationOperation { TargetMethod.Name: "Add" } or ISimpleAssignmentOperation => ReadItem(element, depth - 1) is { } item ? items.Add(item) : items.AndOthers(),
                _ => items.AndOthers(),
            };
        }

        return items;
    }

    /// <summary>The item that an <c>Add</c> or an assignment to an indexer adds, or null when it is neither.</summary>
    public TrackedValue? ReadItem(IOperation operation, int depth) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var item] } => Read(item.Value, depth),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] } => Read(value.Value, depth) with { Key = Read(key.Value, depth) },
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value } =>
            Read(value, depth) with { Key = Read(key.Value, depth) },
        _ => null,
    };

    /// <summary>True for null, false for a value that is provably not null, null when neither is certain.</summary>
    public static bool? IsNull(IOperation operation)
    {
        var value = operation.Unwrapped();
        return value switch
        {
            { ConstantValue: { HasValue: true, Value: var constant } } => constant is null,
            IObjectCreationOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Arguments.IsEmpty: true } => true,
            IObjectCreationOperation or IArrayCreationOperation or IInterpolatedStringOperation => false,
            IDefaultValueOperation { Type.IsValueType: false } => true,
            IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => true,
            IConversionOperation { OperatorMethod: not null, Operand: var operand } => IsNull(operand) == false ? false : null,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, ContainingType.BaseType.Name: "ConstantClass" } } => false,
            { Type: { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } } => false,
            _ when value.IsCollectionExpression() => false,
            _ => FlowsNotNull(operation) ? false : null,
        };
    }

    private static bool FlowsNotNull(IOperation operation) =>
        operation.Syntax is ExpressionSyntax expression
        && operation.SemanticModel?.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull;

    private TrackedItems ItemsOf(IOperation value, int depth)
    {
        if (depth <= 0)
        {
            return TrackedItems.Unknown;
        }

        switch (value)
        {
            case IObjectCreationOperation { Type: var type } list when IsCollection(type):
                var start = list.Arguments switch
                {
                    [] => TrackedItems.Empty,
                    [{ Value: { Type.SpecialType: SpecialType.System_Int32 } }] => TrackedItems.Empty,
                    [{ Value: var source }] => ItemsOf(source.Unwrapped(), depth - 1),
                    _ => TrackedItems.Unknown,
                };
                return ReadItems(list.Initializer, start, depth);
            case IArrayCreationOperation { Initializer: { } elements }:
                return new(ImmutableArray.CreateRange(elements.ElementValues, element => Read(element, depth - 1)), IsComplete: true);
            case IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] }:
                return TrackedItems.Empty;
            case IInvocationOperation { TargetMethod: { Name: "ToList", ContainingType.Name: "Enumerable" }, Arguments: [var source] }:
                return ItemsOf(source.Value.Unwrapped(), depth - 1);
            case ILocalReferenceOperation { Local: var local }:
                return ItemsOfLocal(local, value, depth);
            default:
                return value.Syntax is CollectionExpressionSyntax collection && value.SemanticModel is { } model
                    ? ItemsOfExpression(collection, model, depth)
                    : TrackedItems.Unknown;
        }
    }

    // The oldest compiler has no operation for a collection expression; its elements are found by syntax.
    private TrackedItems ItemsOfExpression(CollectionExpressionSyntax collection, SemanticModel model, int depth)
    {
        var items = TrackedItems.Empty;
        foreach (var element in collection.Elements)
        {
            items = element is ExpressionElementSyntax { Expression: var expression }
                ? items.Add(model.GetOperation(expression, cancellationToken) is { } operation
                    ? Read(operation, depth - 1)
                    : new(expression.GetLocation()) { Text = model.GetConstantValue(expression, cancellationToken).Value as string })
                : items.AndOthers();
        }

        return items;
    }

    private TrackedItems ItemsOfLocal(ILocalSymbol local, IOperation within, int depth)
    {
        if (LocalUses.Declaration(local, within)?.Initializer?.Value.Unwrapped() is not { } made || !IsCollection(made.Type ?? local.Type) || homes.Of(made) is not { IsInSight: true } home)
        {
            return TrackedItems.Unknown;
        }

        var items = ItemsOf(made, depth - 1);
        foreach (var use in home.Uses.Where(use => use.Kind == LocalUseKind.Added))
        {
            items = use is { IsCertain: true, Value: { } item } ? items.Add(Read(item, depth - 1)) : items.AndOthers();
        }

        return items;
    }

    // A parameter or local that is never written after it got its value.
    private ISymbol? VariableOf(IOperation value) => value switch
    {
        ILocalReferenceOperation { Local: var local } when !_uses.Of(local, value).Any(use => use.Kind == LocalUseKind.Assigned) => local,
        IParameterReferenceOperation { Parameter: var parameter } when !IsWritten(parameter, value) => parameter,
        _ => null,
    };

    private static bool IsWritten(IParameterSymbol parameter, IOperation within) =>
        within.Root().Descendants().OfType<IParameterReferenceOperation>().Any(reference =>
            SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)
            && (reference.Parent is IAssignmentOperation { Target: var target } && ReferenceEquals(target, reference)
                || reference.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None }));

    private static bool IsCollection(ITypeSymbol? type) => type is IArrayTypeSymbol
        || type is INamedTypeSymbol { IsGenericType: true, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };
}
