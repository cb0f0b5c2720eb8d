using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>How a value is turned into text.</summary>
/// <param name="Culture">Whose symbols are used.</param>
internal sealed record ValueFormat(FormatCulture Culture)
{
    /// <summary>No format, in whatever culture the program runs.</summary>
    public static ValueFormat CurrentCulture { get; } = new(FormatCulture.Current);

    /// <summary>No format, invariant culture.</summary>
    public static ValueFormat InvariantCulture { get; } = new(FormatCulture.Invariant);

    /// <summary>The format: empty for none, null when it is known at run time only.</summary>
    public string? Text { get; init; } = string.Empty;

    /// <summary>Where the format is written.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>The node of the formatted value: the interpolation or the call; null for the value itself.</summary>
    public SyntaxNode? Node { get; init; }

    /// <summary>Whether the value cannot be null where it is formatted: a method is called on it, or it stands before <c>?.</c>.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>The same with the format that <paramref name="text"/> yields.</summary>
    public ValueFormat With(TextAlternatives text) => text switch
    {
        { Shapes.IsEmpty: true, MayBeNull: true } => this,
        { Shapes: [var shape], MayBeNull: false } when shape.Constant is { } constant => this with { Text = constant, Origin = new PiecesOrigin(shape) },
        _ => this with { Text = null },
    };
}

/// <summary>Whose symbols a value is formatted with.</summary>
internal enum FormatCulture
{
    /// <summary>Any culture's.</summary>
    Current,

    /// <summary>The invariant culture's.</summary>
    Invariant,

    /// <summary>A provider of the program's own: anything can come out.</summary>
    Unknown,
}
