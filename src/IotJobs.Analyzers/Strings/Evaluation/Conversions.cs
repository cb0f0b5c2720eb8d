using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Casts and implicit conversions.</summary>
internal static class Conversions
{
    public static TextAlternatives Evaluate(IConversionOperation conversion, EvaluationScope scope)
    {
        if (conversion.OperatorMethod is not null)
        {
            return EvaluateOperator(conversion, scope);
        }

        if (Interpolation.TryEvaluate(conversion, ValueFormat.CurrentCulture, scope) is { } interpolated)
        {
            return interpolated;
        }

        var text = ExpressionEvaluation.Evaluate(conversion.Operand, scope);
        return conversion.IsTryCast ? text.OrNull() : text;
    }

    /// <summary><paramref name="value"/> without the conversions that keep what it is: boxing, identity, to a base type or interface, to a nullable.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion when KeepsValue(conversion):
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary><paramref name="value"/> without any conversion that the program does not define.</summary>
    public static IOperation UnwrapAll(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }

    private static bool KeepsValue(IConversionOperation conversion)
    {
        var kind = conversion.Conversion;
        return kind.IsIdentity || kind.IsReference || kind.IsNullable && SameUnderlying(conversion) || IsBoxing(conversion);
    }

    private static bool IsBoxing(IConversionOperation conversion) =>
        conversion.Operand.Type is { IsValueType: true } && conversion.Type is { IsReferenceType: true };

    private static bool SameUnderlying(IConversionOperation conversion) =>
        SymbolEqualityComparer.Default.Equals(Types.NonNullable(conversion.Type), Types.NonNullable(conversion.Operand.Type));

    private static TextAlternatives EvaluateOperator(IConversionOperation conversion, EvaluationScope scope)
    {
        if (Types.IsEnumeratedWord(conversion.Type) && conversion.Operand.Type?.SpecialType == SpecialType.System_String)
        {
            return ExpressionEvaluation.Evaluate(conversion.Operand, scope);
        }

        return conversion.Type?.SpecialType == SpecialType.System_String && KnownTexts.OfJobId(conversion.Operand, conversion, scope) is { } known
            ? known
            : scope.TextOf(conversion) ?? TextAlternatives.AnyText(scope.At(conversion));
    }
}
