namespace IotJobs.Analyzers.Strings;

/// <summary>A part of a formatted value: a text that is always there, or a hole.</summary>
/// <param name="Text">The text, or null for a hole.</param>
/// <param name="Hole">The hole, or null for a text.</param>
/// <param name="Start">Where the text is written in the format; -1 when it is not.</param>
internal readonly record struct FormattedPart(string? Text, TextHole? Hole, int Start)
{
    /// <summary>Whether the text is written out in the format.</summary>
    public bool IsWritten => Start >= 0;

    public static FormattedPart Known(string text, int start = -1) => new(text, null, start);

    public static FormattedPart Of(TextHole hole) => new(null, hole, -1);
}

/// <summary>What a value of some type looks like in some format.</summary>
/// <param name="Source">The kind of value.</param>
/// <param name="Parts">The parts in order.</param>
internal sealed record FormattedValue(TextHoleSource Source, IReadOnlyList<FormattedPart> Parts);
