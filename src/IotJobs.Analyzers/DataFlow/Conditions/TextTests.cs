using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What tests of a text leave of it.</summary>
internal static class TextTests
{
    private static readonly Alphabet s_notWhiteSpace = TextTrim.WhiteSpace.Complement();

    /// <summary><c>value is null</c>.</summary>
    public static Condition IsNull(AbstractValue value) => Condition.On(value, static (current, outcome) =>
        current.Nullness == (outcome ? Nullness.NotNull : Nullness.Null) ? null
        : current.Nullness is Nullness.Null or Nullness.NotNull ? current
        : outcome ? current with { Nullness = Nullness.Null, Text = current.Text is null ? null : TextAlternatives.Null }
        : Keep(current with { Nullness = Nullness.NotNull, Text = current.Text?.NotNull() }));

    /// <summary><c>string.IsNullOrEmpty</c>, or <c>IsNullOrWhiteSpace</c>.</summary>
    public static Condition IsNullOrEmpty(AbstractValue value, bool orWhiteSpace) => Condition.Or(IsNull(value), IsEmpty(value, orWhiteSpace));

    /// <summary>Whether the text has no character, or none but white space.</summary>
    public static Condition IsEmpty(AbstractValue value, bool orWhiteSpace) => OnShapes(value, (shape, outcome) => outcome
        ? shape.Constant is { } text ? IsBlank(text, orWhiteSpace) ? shape : null
            : shape.Pieces.Any(piece => IsThere(piece, orWhiteSpace)) ? null
            : orWhiteSpace ? Unsaid(shape)
            : TextShape.Of([TextPiece.Known(string.Empty, shape.Pieces[0].Origin)])
        : shape.Constant is { } known ? IsBlank(known, orWhiteSpace) ? null : shape
            : LengthTests.AtLeast(shape, 1));

    // Whether a piece has a character that is not only white space.
    private static bool IsThere(TextPiece piece, bool orWhiteSpace) =>
        piece.Text is { } text ? !IsBlank(text, orWhiteSpace) : piece.Hole!.Length.Min > 0 && (!orWhiteSpace || piece.Hole.Possible.IsSubsetOf(s_notWhiteSpace));

    /// <summary><c>value == text</c>.</summary>
    public static Condition EqualsText(AbstractValue value, string text, StringComparison comparison) =>
        comparison == StringComparison.Ordinal && value.ConstantText is null ? Condition.Together(HasShapeOf(value, text, comparison), Condition.Is(value, text))
        : HasShapeOf(value, text, comparison);

    private static Condition HasShapeOf(AbstractValue value, string text, StringComparison comparison) => OnShapes(value, (shape, outcome) =>
        shape.Constant is { } known ? string.Equals(known, text, comparison) == outcome ? shape : null
        : !outcome ? shape
        : !CanBe(shape, text, comparison) ? null
        : comparison == StringComparison.Ordinal && shape.Pieces.FirstOrDefault()?.Origin is { } origin ? TextShape.Of([TextPiece.Known(text, origin)])
        : Unsaid(shape), ofNull: false);

    /// <summary>Whether the text contains <paramref name="part"/>.</summary>
    public static Condition Contains(AbstractValue value, string part, StringComparison comparison)
    {
        var isExact = comparison == StringComparison.Ordinal || part.All(character => !char.IsLetter(character));
        return Holds(value, part, text => text.IndexOf(part, comparison) >= 0, shape => shape.Pieces.Select(piece => piece.Text).FirstOrDefault(text => text?.IndexOf(part, comparison) >= 0), isExact);
    }

    /// <summary>Whether the text starts with <paramref name="part"/>.</summary>
    public static Condition StartsWith(AbstractValue value, string part, StringComparison comparison) =>
        Holds(value, part, text => text.StartsWith(part, comparison), shape => shape.Pieces[0].Text is { } start && start.Length >= part.Length ? start : null, anywhere: false);

    /// <summary>Whether the text ends with <paramref name="part"/>.</summary>
    public static Condition EndsWith(AbstractValue value, string part, StringComparison comparison) =>
        Holds(value, part, text => text.EndsWith(part, comparison), shape => shape.Pieces[shape.Pieces.Length - 1].Text is { } end && end.Length >= part.Length ? end : null, anywhere: false);

    // The decisive piece answers for the whole text.
    private static Condition Holds(AbstractValue value, string part, Func<string, bool> test, Func<TextShape, string?> decisive, bool anywhere) => OnShapes(value, (shape, outcome) =>
        (shape.Constant ?? (shape.Pieces.IsEmpty ? null : decisive(shape))) is { } known ? test(known) == outcome ? shape : null
        : !outcome && anywhere && part.Length == 1 ? WithoutCharacters(shape, Alphabet.Of(part))
        : outcome && part.Length > 0 && !part.All(character => MayHold(shape, character)) ? null
        : shape);

    /// <summary>Whether every character is one of <paramref name="alphabet"/>.</summary>
    public static Condition AllIn(AbstractValue value, Alphabet alphabet) => OnShapes(value, (shape, outcome) =>
        outcome ? WithoutCharacters(shape, alphabet.Complement())
        : shape is { Length: { Min: 1, Max: 1 }, Pieces: [{ Hole: not null }] } ? WithoutCharacters(shape, alphabet)
        : shape.Constant is { } known && known.All(character => alphabet.Contains(character)) ? null
        : shape.Pieces.All(piece => piece.Text is null ? piece.Hole!.Possible.IsSubsetOf(alphabet) : piece.Text.All(character => alphabet.Contains(character))) ? null
        : shape);

    /// <summary>Whether the text is made of <paramref name="alphabet"/> in that length, as a regular expression says.</summary>
    public static Condition Matches(AbstractValue value, Alphabet alphabet, LengthRange length) =>
        Condition.And(AllIn(value, alphabet), LengthTests.Within(value, length));

    /// <summary>A condition that leaves of each alternative what <paramref name="narrow"/> says; null drops it.</summary>
    /// <param name="value">The text.</param>
    /// <param name="narrow">What an outcome leaves of an alternative.</param>
    /// <param name="ofNull">What the test finds of null; null when it throws.</param>
    public static Condition OnShapes(AbstractValue value, Func<TextShape, bool, TextShape?> narrow, bool? ofNull = null) => Condition.On(value, (current, outcome) =>
    {
        if (current.Text is not { } text)
        {
            return current;
        }

        var shapes = text.Shapes.Select(shape => narrow(shape, outcome)).OfType<TextShape>().ToList();
        if (ofNull == outcome && text.MayBeNull)
        {
            return shapes.SequenceEqual(text.Shapes) ? current
                : shapes.Count == 0 ? current with { Text = TextAlternatives.Null, Nullness = Nullness.Null }
                : current with { Text = new TextAlternatives(shapes.ToImmutableArray(), mayBeNull: true) };
        }

        return shapes.Count == 0 ? null
            : shapes.SequenceEqual(text.Shapes) && !text.MayBeNull ? current
            : current with { Text = new TextAlternatives(shapes.ToImmutableArray()), Nullness = Nullness.NotNull };
    });

    /// <summary>The shape without what <paramref name="removed"/> holds; null when some character of it is certainly there.</summary>
    public static TextShape? WithoutCharacters(TextShape shape, Alphabet removed)
    {
        var pieces = new List<TextPiece>();
        foreach (var piece in shape.Pieces)
        {
            if (piece.Text is { } text)
            {
                for (var i = 0; i < text.Length; i++)
                {
                    if (removed.Contains(Alphabet.CodePointAt(text, i)))
                    {
                        return null;
                    }
                }

                pieces.Add(piece);
            }
            else
            {
                var hole = piece.Hole!;
                pieces.Add(hole.Possible.Overlaps(removed) || hole.Attainable.Overlaps(removed)
                    ? TextPiece.Unknown(hole with { Possible = hole.Possible.Except(removed), Attainable = hole.Attainable.Except(removed) }, piece.Origin)
                    : piece);
            }
        }

        return TextShape.Of(pieces);
    }

    private static AbstractValue? Keep(AbstractValue value) => value.Text is { Shapes.IsEmpty: true } ? null : value;

    private static bool IsBlank(string text, bool orWhiteSpace) => orWhiteSpace ? !text.Any(character => s_notWhiteSpace.Contains(character)) : text.Length == 0;

    /// <summary>A text of which nothing is said any more.</summary>
    private static TextShape Unsaid(TextShape shape) => TextShape.Of([TextPiece.Unknown(TextHole.AnyText with { }, shape.Pieces[0].Origin)]);

    private static bool CanBe(TextShape shape, string text, StringComparison comparison) =>
        comparison != StringComparison.Ordinal
        || (shape.Length.Min <= text.Length && (shape.Length.Max is not { } most || most >= text.Length)
            && text.All(character => char.IsSurrogate(character) || MayHold(shape, character))
            && (shape.Pieces[0].Text is not { } start || text.StartsWith(start, StringComparison.Ordinal))
            && (shape.Pieces[shape.Pieces.Length - 1].Text is not { } end || text.EndsWith(end, StringComparison.Ordinal)));

    private static bool MayHold(TextShape shape, char character) => shape.Pieces.Any(piece =>
        piece.Text is { } text ? text.IndexOf(character) >= 0 : char.IsSurrogate(character) || piece.Hole!.Possible.Contains(character));
}
