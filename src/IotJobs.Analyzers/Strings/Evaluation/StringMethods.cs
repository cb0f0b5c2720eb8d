using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>The instance methods of <see cref="string"/> that make another text.</summary>
internal static class StringMethods
{
    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        if (Change(call, scope) is not { } change || call.Instance is not { } receiver)
        {
            return null;
        }

        return ExpressionEvaluation.Evaluate(receiver, scope).NotNull().Select(change);
    }

    /// <summary>What the method that <paramref name="call"/> calls makes of a text; null when that is not known. A builder's methods of the same names do the same.</summary>
    public static Func<TextShape, TextShape>? Change(IInvocationOperation call, EvaluationScope scope)
    {
        var origin = scope.At(call);
        return call.TargetMethod.Name switch
        {
            "Replace" => Replace(call, origin, scope),
            "Substring" or "Remove" => Slicing.Change(call, origin, scope),
            "Insert" => Insert(call, scope),
            "ToLowerInvariant" => shape => TextCase.Change(shape, upper: false, invariant: true),
            "ToUpperInvariant" => shape => TextCase.Change(shape, upper: true, invariant: true),
            "ToLower" => ChangeCase(call, upper: false, scope),
            "ToUpper" => ChangeCase(call, upper: true, scope),
            "Trim" => Trim(call, start: true, end: true),
            "TrimStart" => Trim(call, start: true, end: false),
            "TrimEnd" => Trim(call, start: false, end: true),
            "PadLeft" => Pad(call, atStart: true, origin),
            "PadRight" => Pad(call, atStart: false, origin),
            _ => null,
        };
    }

    private static Func<TextShape, TextShape>? Replace(IInvocationOperation call, TextOrigin origin, EvaluationScope scope)
    {
        // Any comparison but the ordinal one may find more than the very characters.
        if (call.Arguments.Length > 2 && Arguments.At(call, 2)?.ConstantValue is not { HasValue: true, Value: (int)StringComparison.Ordinal })
        {
            return null;
        }

        return Constant(Arguments.At(call, 0), scope) is { Length: > 0 } old && Constant(Arguments.At(call, 1), scope) is { } replacement
            ? shape => TextReplace.Replace(shape, old, replacement, origin)
            : null;
    }

    private static Func<TextShape, TextShape>? Insert(IInvocationOperation call, EvaluationScope scope)
    {
        if (Arguments.At(call, 0) is not { ConstantValue: { HasValue: true, Value: int and >= 0 and var start } } || Arguments.At(call, 1) is not { } text
            || (Literals.TextOf(text) is { } letters ? TextAlternatives.Of(letters, scope.At(text)) : ExpressionEvaluation.Evaluate(text, scope)) is not { Shapes: [var inserted] })
        {
            return null;
        }

        return shape => TextShape.Of(
        [
            .. TextSlice.Take(shape, (int)start, fromEnd: false).Pieces, .. inserted.Pieces, .. TextSlice.Skip(shape, (int)start, fromEnd: false).Pieces,
        ]);
    }

    private static Func<TextShape, TextShape>? ChangeCase(IInvocationOperation call, bool upper, EvaluationScope scope)
    {
        var invariant = call.Arguments is [var culture] && Arguments.CultureOf(culture.Value, scope) == FormatCulture.Invariant;
        return shape => TextCase.Change(shape, upper, invariant);
    }

    private static Func<TextShape, TextShape>? Trim(IInvocationOperation call, bool start, bool end)
    {
        var trimmed = TextTrim.WhiteSpace;
        if (call.Arguments is [var argument])
        {
            var characters = argument.Parameter?.Type.SpecialType == SpecialType.System_Char ? [argument.Value] : Arguments.Elements(argument.Value);
            if (characters is null || characters.Any(character => character.ConstantValue is not { HasValue: true, Value: char }))
            {
                return null;
            }

            if (characters.Count > 0)
            {
                trimmed = Alphabet.Of(new string([.. characters.Select(character => character.ConstantValue.Value).OfType<char>()]));
            }
        }

        return shape => TextTrim.Trim(shape, trimmed, start, end);
    }

    private static Func<TextShape, TextShape>? Pad(IInvocationOperation call, bool atStart, TextOrigin origin)
    {
        if (Arguments.At(call, 0)?.ConstantValue is not { HasValue: true, Value: int and >= 0 and var width })
        {
            return null;
        }

        return call.Arguments.Length == 1 ? shape => TextPad.Pad(shape, (int)width, ' ', atStart, origin)
            : Arguments.At(call, 1)?.ConstantValue is { HasValue: true, Value: char filler } ? shape => TextPad.Pad(shape, (int)width, filler, atStart, origin)
            : null;
    }

    /// <summary>A known text or character; null becomes the empty text.</summary>
    private static string? Constant(IOperation? value, EvaluationScope scope) =>
        value is not null && ValueText.Evaluate(value, ValueFormat.CurrentCulture, scope) is { Shapes: [var shape] } ? shape.Constant : null;
}
