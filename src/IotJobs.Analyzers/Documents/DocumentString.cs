namespace IotJobs.Analyzers.Documents;

/// <summary>A JSON string of a document: its text without escapes, and where each character of it stands.</summary>
/// <param name="start">Offset of the opening quote.</param>
/// <param name="end">Offset behind the closing quote.</param>
/// <param name="text">The text that the string means, with a mark for each hole.</param>
/// <param name="offsets">Offset of each character of <paramref name="text"/>; null when they follow the opening quote one by one.</param>
/// <param name="holes">Indices in <paramref name="text"/> at which a hole stands, ascending.</param>
internal sealed class DocumentString(int start, int end, string text, int[]? offsets, IReadOnlyList<int> holes)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public string Text { get; } = text;

    public IReadOnlyList<int> Holes { get; } = holes;

    /// <summary>Whether all of the text is known.</summary>
    public bool IsKnown => Holes.Count == 0;

    /// <summary>The offset in the document of the character at <paramref name="index"/>; behind the last one, that of the closing quote.</summary>
    public int OffsetOf(int index) => index >= Text.Length ? End - 1 : offsets is null ? Start + 1 + index : offsets[index];
}
