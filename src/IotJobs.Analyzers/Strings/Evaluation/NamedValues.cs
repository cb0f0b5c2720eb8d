using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Locals, parameters, fields and properties.</summary>
internal static class NamedValues
{
    public static TextAlternatives Evaluate(IOperation reference, EvaluationScope scope)
    {
        var symbol = SymbolOf(reference);
        if (symbol is null || reference.ConstantValue.HasValue)
        {
            return Constant(reference, symbol, scope);
        }

        if (scope.TryGetBound(symbol, out var bound))
        {
            return bound switch
            {
                null => TextAlternatives.AnyText(scope.At(reference.Syntax)),
                { ComparedLength: { } length } => ExpressionEvaluation.Evaluate(reference, bound.Scope)
                    .Select(shape => shape.Length.Min > length
                        ? TextShape.Of([TextPiece.Unknown(TextHole.AnyText, scope.At(reference.Syntax))])
                        : TextJoin.Weaken(shape)),
                _ => ExpressionEvaluation.Evaluate(bound.Operation, bound.Scope),
            };
        }

        var text = KnownTexts.OfReference(reference, symbol, scope) ?? Follow(reference, symbol, scope) ?? KnownTexts.OfSymbol(symbol, reference, scope);
        return text is null ? TextAlternatives.AnyText(scope.At(reference.Syntax)) : AfterTests(reference, text.Value, scope);
    }

    /// <summary>The one expression that <paramref name="reference"/> has the value of, whatever its type; null when there is no such one.</summary>
    public static BoundValue? Resolve(IOperation reference, EvaluationScope scope)
    {
        if (SymbolOf(reference) is not { } symbol)
        {
            return null;
        }

        if (scope.TryGetBound(symbol, out var bound))
        {
            return bound;
        }

        var value = reference switch
        {
            ILocalReferenceOperation local => LocalValues.ValueOf(local, scope),
            IFieldReferenceOperation => FieldValues.ValueOf(symbol, reference.SemanticModel, scope),
            IPropertyReferenceOperation { Property: { IsReadOnly: true, IsVirtual: false, IsOverride: false, IsAbstract: false } } =>
                FieldValues.ValueOf(symbol, reference.SemanticModel, scope),
            _ => null,
        };
        return value is not null && scope.Follow(reference.Syntax) is { } inner ? new(value, inner) : null;
    }

    /// <summary>What may still be reported of <paramref name="text"/> when the program has looked at <paramref name="reference"/> before.</summary>
    public static TextAlternatives AfterTests(IOperation reference, TextAlternatives text, EvaluationScope scope)
    {
        if (!IsTested(reference, scope))
        {
            return text;
        }

        return scope.IsBranching ? TextAlternatives.AnyText(scope.At(reference.Syntax)) : text.Select(TextJoin.Weaken);
    }

    /// <summary>Whether a condition or guard of the same body looks at <paramref name="reference"/>.</summary>
    public static bool IsTested(IOperation reference, EvaluationScope scope) =>
        SymbolOf(reference) is { } symbol && Declarations.BodyAround(reference.Syntax) is { } body && scope.Evaluator.WritesIn(body).IsTested(symbol.Name);

    private static TextAlternatives? Follow(IOperation reference, ISymbol symbol, EvaluationScope scope)
    {
        if (Resolve(reference, scope) is { } value)
        {
            return ExpressionEvaluation.Evaluate(value.Operation, value.Scope);
        }

        return symbol is IPropertySymbol { GetMethod: { } getter } ? Helpers.EvaluateGetter(getter, reference, scope) : null;
    }

    private static TextAlternatives Constant(IOperation reference, ISymbol? symbol, EvaluationScope scope) =>
        symbol is not null && reference.ConstantValue is { HasValue: true, Value: string text } && !symbol.DeclaringSyntaxReferences.IsEmpty
            ? TextAlternatives.Of(text, scope.Seen(new ConstantOrigin(reference.Syntax, symbol, scope.Evaluator)))
            : TextAlternatives.AnyText(scope.At(reference.Syntax));

    private static ISymbol? SymbolOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        _ => null,
    };
}
