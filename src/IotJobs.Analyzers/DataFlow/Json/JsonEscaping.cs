using System.Globalization;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What a text looks like in a JSON string.</summary>
internal static class JsonEscaping
{
    // What System.Text.Json leaves as it is: ASCII without what means something in HTML.
    private static readonly Alphabet s_plain = Alphabet.Range(' ', '~').Except(Alphabet.Of("\"\\&'+<>`"));

    private static readonly Alphabet s_encoded = Alphabet.Range(0, 0x1F).Union(Alphabet.Of("\"")).Complement();

    /// <summary>A text of which nothing is known, encoded.</summary>
    public static TextHole AnyString { get; } = new(s_encoded, LengthRange.Any, Alphabet.None, 0, TextHoleSource.Unknown, new(nameof(Phrases.EncodedText)));

    /// <summary>The pieces of <paramref name="shape"/>, encoded.</summary>
    /// <param name="shape">The text.</param>
    /// <param name="isMinimal">Whether nothing but quotes, backslashes and control characters is escaped.</param>
    public static IEnumerable<TextPiece> Encode(TextShape shape, bool isMinimal) =>
        shape.Pieces.SelectMany(piece => piece.Text is { } text ? Known(piece, text, isMinimal) : [TextPiece.Unknown(Hole(piece.Hole!), piece.Origin)]);

    private static IEnumerable<TextPiece> Known(TextPiece piece, string text, bool isMinimal)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Escape(text[i], isMinimal) is null)
            {
                continue;
            }

            if (i > start)
            {
                yield return start == 0 && i == text.Length ? piece : TextPiece.Known(text.Substring(start, i - start), new SliceOrigin(piece.Origin, start));
            }

            if (i < text.Length)
            {
                yield return TextPiece.Known(Escape(text[i], isMinimal)!, new EscapedOrigin(piece.Origin, i));
            }

            start = i + 1;
        }
    }

    private static string? Escape(char character, bool isMinimal) => character switch
    {
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        '\b' => @"\b",
        '\f' => @"\f",
        '"' when isMinimal => "\\\"",
        _ when isMinimal && character >= ' ' => null,
        _ when s_plain.Contains(character) => null,
        _ => $"\\u{((int)character).ToString("X4", CultureInfo.InvariantCulture)}",
    };

    private static TextHole Hole(TextHole hole) => hole.Possible.IsSubsetOf(s_plain)
        ? hole with { IsRaw = false }
        : AnyString with { Length = new(hole.Length.Min, null), Source = hole.Source, Description = hole.Description };
}
