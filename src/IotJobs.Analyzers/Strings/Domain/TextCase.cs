using System.Collections.Immutable;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Upper and lower case. ASCII letters change alike in every culture, save the Turkish and Azeri <c>i</c>.</summary>
internal static class TextCase
{
    private static readonly Alphabet s_ascii = Alphabet.Range(0, 0x7F);

    /// <summary>The shape in upper or lower case.</summary>
    public static TextShape Change(TextShape shape, bool upper, bool invariant)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var piece in shape.Pieces)
        {
            if (piece.Text is { } text)
            {
                AddKnown(pieces, text, piece.Origin, upper, invariant);
            }
            else if (piece.Hole is { } hole)
            {
                var attainable = hole.Attainable.Intersect(s_ascii);
                pieces.Add(TextPiece.Unknown(
                    hole with { Possible = Map(hole.Possible, upper, invariant), Attainable = Map(attainable, upper, invariant: true) }, piece.Origin));
            }
        }

        return new(pieces.ToImmutable());
    }

    private static void AddKnown(ImmutableArray<TextPiece>.Builder pieces, string text, TextOrigin origin, bool upper, bool invariant)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSettled(text[i], upper, invariant))
            {
                continue;
            }

            AddRun(i);
            var changed = Change(text[i], upper);
            var possible = text[i] < 0x80 ? Special(upper).Union(Alphabet.Of(changed.ToString())) : Alphabet.Any;
            pieces.Add(TextPiece.Unknown(
                new(
                    possible, LengthRange.Exactly(1), text[i] < 0x80 ? Alphabet.Of(changed.ToString()) : Alphabet.None, 1,
                    TextHoleSource.Character, new(nameof(Phrases.LetterInCase))),
                new SliceOrigin(origin, i)));
            start = i + 1;
        }

        AddRun(text.Length);

        void AddRun(int end)
        {
            if (end > start || text.Length == 0)
            {
                var run = new string([.. text.Substring(start, end - start).Select(character => Change(character, upper))]);
                pieces.Add(TextPiece.Known(run, start == 0 ? origin : new SliceOrigin(origin, start)));
            }
        }
    }

    /// <summary>Whether the character changes alike in every culture.</summary>
    private static bool IsSettled(char character, bool upper, bool invariant) =>
        character < 0x80 && (invariant || character != (upper ? 'i' : 'I'));

    private static Alphabet Map(Alphabet alphabet, bool upper, bool invariant)
    {
        if (!alphabet.IsSubsetOf(s_ascii))
        {
            return Alphabet.Any;
        }

        var mapped = new string([.. from range in alphabet.Ranges
                                    from character in Enumerable.Range(range.First, range.Last - range.First + 1)
                                    select Change((char)character, upper)]);
        var result = Alphabet.Of(mapped);
        return !invariant && alphabet.Contains(upper ? 'i' : 'I') ? result.Union(Special(upper)) : result;
    }

    private static Alphabet Special(bool upper) => upper ? Alphabet.Of("\u0130") : Alphabet.Of("\u0131");

    private static char Change(char character, bool upper) => character switch
    {
        >= 'a' and <= 'z' when upper => (char)(character - 32),
        >= 'A' and <= 'Z' when !upper => (char)(character + 32),
        _ => character,
    };
}
