using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Reads the word of an SDK enumeration: a class with a static member for each word, made from any text.</summary>
internal static class WordReader
{
    /// <summary>The enumeration that <paramref name="type"/> is, or null.</summary>
    public static INamedTypeSymbol? EnumerationOf(ITypeSymbol? type, RequestSymbols symbols) =>
        type is INamedTypeSymbol { BaseType.Name: "ConstantClass" } enumeration && symbols.IsSdk(enumeration.ContainingAssembly) ? enumeration : null;

    /// <summary>The word that <paramref name="value"/> is, or null when it is not known.</summary>
    public static string? Read(IOperation value, RequestSymbols symbols, TextEvaluator evaluator, CancellationToken cancellationToken)
    {
        var text = value.Unwrapped() switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when EnumerationOf(field.ContainingType, symbols) is not null => (field.Name, null),
            IConversionOperation { OperatorMethod: { } method, Operand: var operand } when EnumerationOf(method.ContainingType, symbols) is not null => (null, operand),
            IObjectCreationOperation { Arguments: [var argument] } creation when EnumerationOf(creation.Type, symbols) is not null => (null, argument.Value),
            IInvocationOperation { TargetMethod.Name: "FindValue", Arguments: [var argument] } call when EnumerationOf(call.Type, symbols) is not null => (null, argument.Value),
            _ => ((string?)null, (IOperation?)null),
        };
        return text switch
        {
            ({ } word, _) => word,
            (_, { Type.SpecialType: SpecialType.System_String } source) => evaluator.Evaluate(source, cancellationToken) is [{ Constant: { } constant }] ? constant : null,
            _ => null,
        };
    }
}
