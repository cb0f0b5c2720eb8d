using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>A part of a string: known text, or a hole whose text is known at run time only.</summary>
internal sealed class TextPiece
{
    private TextPiece(string? text, TextHole? hole, TextOrigin origin) => (Text, Hole, Origin) = (text, hole, origin);

    /// <summary>The text when it is known, else null.</summary>
    public string? Text { get; }

    /// <summary>What is known of the text when it is not known, else null.</summary>
    public TextHole? Hole { get; }

    /// <summary>Where in the source the piece comes from.</summary>
    public TextOrigin Origin { get; }

    /// <summary>The possible lengths, in UTF-16 units.</summary>
    public LengthRange Length => Text is null ? Hole!.Length : LengthRange.Exactly(Text.Length);

    /// <summary>The same piece, as it comes in from <paramref name="origin"/>.</summary>
    public TextPiece With(TextOrigin origin) => ReferenceEquals(origin, Origin) ? this : new(Text, Hole, origin);

    /// <summary>A piece whose text is known.</summary>
    public static TextPiece Known(string text, TextOrigin origin) => new(text, null, origin);

    /// <summary>A piece whose text is known at run time only.</summary>
    public static TextPiece Unknown(TextHole hole, TextOrigin origin) => new(null, hole, origin);
}
