using CsCheck;
using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Tests.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.DataFlow;

/// <summary>Random abstract values, each with a concrete value that it holds.</summary>
internal static class AbstractValues
{
    private static readonly TextOrigin s_origin = new ExpressionOrigin(SyntaxFactory.ParseExpression("value"));
    private static readonly string[] s_alphabets = ["ab", "a-.", "0123", "aAbB: "];

    private static readonly Gen<(TextPiece Piece, string Text)> s_known =
        Gen.String[Gen.Char["ab.-: "], 0, 4].Select(text => (TextPiece.Known(text, s_origin), text));

    private static readonly Gen<(TextPiece Piece, string Text)> s_hole =
        from letters in Gen.Int[0, s_alphabets.Length - 1].Select(index => s_alphabets[index])
        from least in Gen.Int[0, 2]
        from more in Gen.Int[0, 3]
        from length in Gen.Int[least, least + more]
        from text in Gen.String[Gen.Char[letters], length, length]
        select (TextPiece.Unknown(new(Alphabet.Of(letters), new(least, least + more), Alphabet.Of(letters), least + more, TextHoleSource.Unknown, Phrase.Untranslated("some")), s_origin), text);

    /// <summary>A text, or null.</summary>
    public static Gen<(AbstractValue Value, string? Held)> Text { get; } =
        from pieces in Gen.OneOf(s_known, s_hole).List[1, 3]
        from others in Gen.OneOf(s_known, s_hole).List[1, 2].List[0, 2]
        from mayBeNull in Gen.Bool
        from isNull in Gen.Bool
        let text = new TextAlternatives([TextShape.Of(pieces.Select(piece => piece.Piece)), .. others.Select(other => TextShape.Of(other.Select(piece => piece.Piece)))], mayBeNull)
        select (
            new AbstractValue(new object()) { Text = text, Nullness = mayBeNull ? Nullness.Unknown : Nullness.NotNull },
            mayBeNull && isNull ? null : string.Concat(pieces.Select(piece => piece.Text)));

    /// <summary>An integer.</summary>
    public static Gen<(AbstractValue Value, int Held)> Number { get; } =
        from least in Gen.Int[-9, 9]
        from more in Gen.Int[0, 9]
        from held in Gen.Int[least, least + more]
        select (new AbstractValue(new object()) { Number = new(least, least + more, 8), Nullness = Nullness.NotNull }, held);

    /// <summary>Whether <paramref name="held"/> is one of the values that <paramref name="value"/> stands for.</summary>
    public static bool Holds(this AbstractValue value, string? held) => held is null
        ? value.Nullness is not Nullness.NotNull && value.Text is not { MayBeNull: false }
        : value.Nullness != Nullness.Null && (value.Text is not { } text || text.Shapes.Any(shape => ShapeMatcher.Matches(shape, held)));

    /// <summary>The same of a number.</summary>
    public static bool Holds(this AbstractValue value, int held) => value.Number is not { } range || (range.Min <= held && held <= range.Max);
}
