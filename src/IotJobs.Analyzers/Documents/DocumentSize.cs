using System.Text;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>How large a document is at least, whatever its holes yield.</summary>
internal static class DocumentSize
{
    /// <summary>The limit, in characters by the service model (shape JobDocument) and in bytes by the service quotas.</summary>
    public const int Max = 32_768;

    private static readonly Alphabet s_basic = Alphabet.Range(0, char.MaxValue);

    /// <summary>The smallest number of characters: code points, since that is the smaller of the two ways to count.</summary>
    public static int MinCharacters(TextShape shape) =>
        shape.Pieces.Sum(piece => piece.Text is { } text ? CodePoints(text) : MinCharacters(piece.Hole!));

    /// <summary>The smallest number of bytes in UTF-8.</summary>
    public static int MinBytes(TextShape shape) =>
        shape.Pieces.Sum(piece => piece.Text is { } text ? Encoding.UTF8.GetByteCount(text) : piece.Hole!.Length.Min);

    // Two UTF-16 units can be one character outside of the basic plane.
    private static int MinCharacters(TextHole hole) =>
        hole.Length.Min <= 1 || hole.Possible.IsSubsetOf(s_basic) ? hole.Length.Min : (hole.Length.Min + 1) / 2;

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }
}
