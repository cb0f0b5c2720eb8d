using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Finds the characters of which a predicate is true, by running it on any character.</summary>
internal static class CharacterPredicate
{
    private static readonly TextHole s_anyCharacter = new(Alphabet.Any, LengthRange.Exactly(1), Alphabet.Any, 1, TextHoleSource.Character, new(nameof(Phrases.Character)));

    /// <summary>The characters that <paramref name="predicate"/> lets through; null when it looks at anything else.</summary>
    public static Alphabet? Of(DelegateTarget predicate, Evaluator evaluator)
    {
        if (predicate.Lambda is null && CharacterClasses.Of(predicate.Method) is { } known)
        {
            return known;
        }

        if (predicate.Method.Parameters is not [{ Type.SpecialType: SpecialType.System_Char } parameter]
            || evaluator.Interpreter.Program.BodyOf(predicate) is not { } body || evaluator.Frame.IsRunning(body.Owner))
        {
            return null;
        }

        var frame = new Frame(body, evaluator.Frame, null, predicate.Lambda is null ? null : predicate.Home);
        var character = new AbstractValue(new object())
        {
            Nullness = Nullness.NotNull,
            Text = TextAlternatives.Of(s_anyCharacter with { }, new ExpressionOrigin(evaluator.Frame.Body.Graph.OriginalOperation.Syntax)),
        };
        var before = evaluator.State with { Guarded = Roots.None, History = FlowState.Empty.History };
        var alphabet = Alphabet.None;
        foreach (var exit in evaluator.Interpreter.Run(frame, before.Set(parameter.OriginalDefinition, character)).Returns)
        {
            if (exit.Value is not { } result)
            {
                return null;
            }

            foreach (var state in ConditionReader.OfValue(result).Assume(exit.State, true))
            {
                if (!state.Doubts.IsEmpty || state.Facts.Count > before.Facts.Count
                    || !state.Slots.TryGetValue(parameter.OriginalDefinition, out var passed) || passed.Text is not { } text)
                {
                    return null;
                }

                foreach (var shape in text.Shapes)
                {
                    alphabet = alphabet.Union(shape.Constant is { } constant ? Alphabet.Of(constant) : shape.Pieces[0].Hole!.Possible);
                }
            }
        }

        return alphabet;
    }
}
