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

        return scope.TextOf(reference) ?? OfSymbol(reference, symbol, scope);
    }

    /// <summary>What a name holds of which only the symbol is known.</summary>
    public static TextAlternatives OfSymbol(IOperation reference, EvaluationScope scope) =>
        SymbolOf(reference) is { } symbol ? OfSymbol(reference, symbol, scope) : TextAlternatives.AnyText(scope.At(reference));

    private static TextAlternatives OfSymbol(IOperation reference, ISymbol symbol, EvaluationScope scope) =>
        KnownTexts.OfReference(reference, scope)
        ?? KnownTexts.OfSymbol(symbol, reference, scope)
        ?? (KnownTexts.HasOwnForm(symbol) ? TextAlternatives.AnyText(scope.At(reference)) : TextAlternatives.RawText(scope.At(reference)));

    private static TextAlternatives Constant(IOperation reference, ISymbol? symbol, EvaluationScope scope) =>
        symbol is not null && reference.ConstantValue is { HasValue: true, Value: string text } && !symbol.DeclaringSyntaxReferences.IsEmpty
            ? TextAlternatives.Of(text, new ConstantOrigin(reference.Syntax, symbol, scope.Constants))
            : TextAlternatives.AnyText(scope.At(reference));

    private static ISymbol? SymbolOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        _ => null,
    };
}
