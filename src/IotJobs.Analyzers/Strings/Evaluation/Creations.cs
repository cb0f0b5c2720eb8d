using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>new string('x', 3)</c> and <c>new TargetSelection("…")</c>.</summary>
internal static class Creations
{
    private const int MostRepeated = 100_000;

    public static TextAlternatives Evaluate(IObjectCreationOperation creation, EvaluationScope scope)
    {
        var origin = scope.At(creation);
        if (Types.IsEnumeratedWord(creation.Type) && creation.Arguments is [var word])
        {
            return ExpressionEvaluation.Evaluate(word.Value, scope);
        }

        if (creation.Type?.SpecialType != SpecialType.System_String
            || creation.Arguments is not [{ Parameter.Type.SpecialType: SpecialType.System_Char } filler, var count])
        {
            return TextAlternatives.AnyText(origin);
        }

        if (Integers.RangeOf(count.Value, scope) is not { Max: >= 0 and <= MostRepeated } range)
        {
            return TextAlternatives.AnyText(origin);
        }

        var (least, most) = ((int)Math.Max(0, range.Min), (int)range.Max);
        var character = filler.Value.ConstantValue is { HasValue: true, Value: char known } ? known : (char?)null;
        return character is { } exact && least == most
            ? TextAlternatives.Of(new string(exact, most), origin)
            : TextAlternatives.Of(
                new TextHole(
                    character is { } only ? Alphabet.Of(only.ToString()) : Alphabet.Range(0, char.MaxValue), new(least, most), Alphabet.None, least,
                    TextHoleSource.Character, new(nameof(Phrases.RepeatedCharacter))),
                origin);
    }
}
