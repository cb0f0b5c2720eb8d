using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>The default value of a parameter as it is written in source.</summary>
internal static class DefaultLiteral
{
    /// <summary>An expression of the parameter's type; null for the default value of that type.</summary>
    public static string? Of(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is not { } value)
        {
            return null;
        }

        var literal = value switch
        {
            double.NaN => "double.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            float.NaN => "float.NaN",
            float.PositiveInfinity => "float.PositiveInfinity",
            float.NegativeInfinity => "float.NegativeInfinity",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        };
        var suffix = value switch
        {
            decimal => "m",
            float number when !float.IsNaN(number) && !float.IsInfinity(number) => "f",
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => "d",
            _ => "",
        };
        return value is string ? literal : $"({TypeNames.Full(parameter.Type)})({literal}{suffix})";
    }
}
