using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Trimming at both ends.</summary>
internal static class TextTrim
{
    /// <summary>What <see cref="char.IsWhiteSpace(char)"/> is true of.</summary>
    public static Alphabet WhiteSpace { get; } = Alphabet.Of("\t\n\v\f\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000").Union(Alphabet.Range(0x2000, 0x200A));

    /// <summary>The shape without <paramref name="trimmed"/> at its start, its end, or both.</summary>
    public static TextShape Trim(TextShape shape, Alphabet trimmed, bool start, bool end)
    {
        var pieces = shape.Pieces.ToList();
        if (start)
        {
            TrimSide(pieces, trimmed, fromEnd: false);
        }

        if (end)
        {
            TrimSide(pieces, trimmed, fromEnd: true);
        }

        return TextShape.Of([.. pieces]);
    }

    private static void TrimSide(List<TextPiece> pieces, Alphabet trimmed, bool fromEnd)
    {
        // The pieces that may lose something: up to the first that certainly keeps a character.
        for (var i = 0; i < pieces.Count; i++)
        {
            var index = fromEnd ? pieces.Count - 1 - i : i;
            var piece = pieces[index];
            var openBefore = i > 0;
            if (piece.Text is { } text)
            {
                var kept = fromEnd ? text.TrimEnd(Characters(trimmed, text)) : text.TrimStart(Characters(trimmed, text));
                if (kept.Length == text.Length)
                {
                    if (text.Length > 0)
                    {
                        return;
                    }
                }
                else if (!openBefore || IsClosed(pieces, i, fromEnd))
                {
                    pieces[index] = TextPiece.Known(kept, fromEnd ? piece.Origin : new SliceOrigin(piece.Origin, text.Length - kept.Length));
                    if (kept.Length > 0)
                    {
                        return;
                    }
                }
                else
                {
                    // Whether this text is reached depends on a hole before it.
                    pieces[index] = Loosen(TextJoin.Pieces([piece], piece.Origin), text.Length - kept.Length, trimmed);
                    if (kept.Length > 0)
                    {
                        return;
                    }
                }
            }
            else if (piece.Hole is { } hole && hole.Possible.Overlaps(trimmed))
            {
                pieces[index] = Loosen(piece, int.MaxValue, trimmed);
            }
            else if (piece.Length.Min > 0)
            {
                return;
            }
        }
    }

    /// <summary>Whether everything before the piece is certainly gone, so that trimming goes on in it.</summary>
    private static bool IsClosed(List<TextPiece> pieces, int count, bool fromEnd)
    {
        for (var i = 0; i < count; i++)
        {
            if (pieces[fromEnd ? pieces.Count - 1 - i : i].Text is not { Length: 0 })
            {
                return false;
            }
        }

        return true;
    }

    private static TextPiece Loosen(TextPiece piece, int lost, Alphabet trimmed)
    {
        var hole = piece.Hole!;

        // A value that begins and ends with something else loses nothing, and may hold what is trimmed in between. Spaces are padding, and stand at the ends.
        var keeps = !trimmed.Contains(' ') && !hole.Attainable.Except(trimmed).IsEmpty;
        return TextPiece.Unknown(
            hole with
            {
                Length = hole.Length with { Min = Math.Max(0, hole.Length.Min - lost) },
                Attainable = keeps && hole.AttainableLength > 2 ? hole.Attainable : hole.Attainable.Except(trimmed),
                AttainableLength = keeps ? hole.AttainableLength : Math.Max(0, hole.AttainableLength - lost),
            },
            piece.Origin);
    }

    private static char[] Characters(Alphabet trimmed, string text) => [.. text.Where(character => trimmed.Contains(character)).Distinct(), '\uFFFF'];
}
