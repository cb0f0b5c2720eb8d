using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>value.ToString(format, provider)</c>, and the calls that are short for it.</summary>
internal static class ToStringCalls
{
    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        if (call.Instance is not { } receiver)
        {
            return null;
        }

        // Of a nullable value the text is empty; of a null reference there is none.
        var isNeverNull = receiver.Type is { IsReferenceType: true };
        receiver = Conversions.Unwrap(receiver);
        var format = FormatOf(call, scope);
        if (Types.Is(receiver.Type, MetadataNames.Text.System, nameof(Version)) && call.Arguments is [var count])
        {
            return Version(call, count.Value, scope);
        }

        // A type of the program's own says in its source what its text is.
        return format is null || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && !Types.IsEnumeratedWord(receiver.Type)
            ? null
            : ValueText.Evaluate(receiver, format with { Node = call.Syntax, IsNeverNull = isNeverNull }, scope);
    }

    /// <summary><c>date.ToShortDateString()</c> and its like; null for other calls.</summary>
    public static TextAlternatives? EvaluateDate(IInvocationOperation call, EvaluationScope scope)
    {
        var format = call.TargetMethod.Name switch
        {
            "ToShortDateString" => "d",
            "ToLongDateString" => "D",
            "ToShortTimeString" => "t",
            "ToLongTimeString" => "T",
            _ => null,
        };
        return format is null || call.Instance is null
            ? null
            : ValueText.Evaluate(call.Instance, ValueFormat.CurrentCulture with { Text = format, Node = call.Syntax }, scope);
    }

    private static ValueFormat? FormatOf(IInvocationOperation call, EvaluationScope scope)
    {
        var format = ValueFormat.CurrentCulture;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter?.Type)
            {
                case { SpecialType: SpecialType.System_String }:
                    format = format.With(ExpressionEvaluation.Evaluate(argument.Value, scope));
                    break;
                case { Name: nameof(IFormatProvider) }:
                    format = format with { Culture = Arguments.CultureOf(argument.Value, scope) };
                    break;
                case { SpecialType: SpecialType.System_Int32 }:
                    break;
                default:
                    return null;
            }
        }

        return format;
    }

    private static TextAlternatives Version(IInvocationOperation call, IOperation count, EvaluationScope scope)
    {
        var origin = scope.At(call);
        if (count.ConstantValue is not { HasValue: true, Value: int fields } || VersionFormat.Parts(fields) is not { } parts)
        {
            return TextAlternatives.AnyText(origin);
        }

        return ValueText.Whole(call.Syntax, call, new(TextHoleSource.Version, parts), ValueFormat.CurrentCulture, scope);
    }
}
