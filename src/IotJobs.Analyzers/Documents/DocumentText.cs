using System.Text;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Documents;

/// <summary>The text of a job document as the compiler knows it: the known pieces in a row, each hole as a single mark. Offsets count from its start.</summary>
internal sealed class DocumentText
{
    /// <summary>Stands for a hole. Known text may hold the same character: <see cref="IsHole"/> tells them apart.</summary>
    public const char HoleMark = '\uFFFC';

    private readonly List<(int Start, TextPiece Piece)> _pieces = [];

    public DocumentText(TextShape shape)
    {
        Shape = shape;
        var text = new StringBuilder();
        foreach (var piece in shape.Pieces)
        {
            if (piece.Text is not "")
            {
                _pieces.Add((text.Length, piece));
                _ = piece.Text is { } known ? text.Append(known) : text.Append(HoleMark);
            }
        }

        Text = text.ToString();
    }

    /// <summary>The shape the text was made of.</summary>
    public TextShape Shape { get; }

    /// <summary>The known text, with a mark for each hole.</summary>
    public string Text { get; }

    /// <summary>Whether a hole stands at <paramref name="offset"/>.</summary>
    public bool IsHole(int offset) => HoleAt(offset) is not null;

    /// <summary>The hole at <paramref name="offset"/>, or null where text is known.</summary>
    public TextHole? HoleAt(int offset) => Text[offset] == HoleMark ? PieceAt(offset).Hole : null;

    /// <summary>The kind of value that the character or hole at <paramref name="offset"/> was formatted from.</summary>
    public TextHoleSource SourceAt(int offset) => HoleAt(offset)?.Source ?? PieceAt(offset).Origin.Source;

    /// <summary>The piece that <paramref name="offset"/> falls into.</summary>
    public TextPiece PieceAt(int offset) => _pieces[IndexAt(offset)].Piece;

    /// <summary>The offsets of the text around <paramref name="offset"/> that one call of a serializer wrote.</summary>
    public (int Start, int End) SerializedAround(int offset)
    {
        var (first, last) = (IndexAt(offset), IndexAt(offset));
        var serializer = _pieces[first].Piece.Origin.Serialized;
        for (; first > 0 && _pieces[first - 1].Piece.Origin.Serialized == serializer; first--)
        {
        }

        for (; last + 1 < _pieces.Count && _pieces[last + 1].Piece.Origin.Serialized == serializer; last++)
        {
        }

        return (_pieces[first].Start, EndOf(last));
    }

    /// <summary>The place in the source of the characters from <paramref name="start"/> up to <paramref name="end"/>; null when the text has no character.</summary>
    public Location? GetLocation(int start, int end) =>
        Locate(start, end, static (piece, index, length) => piece.Text is null ? piece.Origin.Node.GetLocation() : piece.Origin.GetLocation(index, length));

    /// <summary>Where these characters are written, when they come from a local, a field or a helper; else null.</summary>
    public Location? GetDeclaration(int start, int end) => Locate(start, end, static (piece, index, length) => piece.Origin.GetDeclaration(index, length));

    /// <summary>The characters from <paramref name="start"/> up to <paramref name="end"/>, as the source writes them when there are holes among them.</summary>
    public string SourceOf(int start, int end) =>
        Enumerable.Range(start, end - start).Any(IsHole) && GetLocation(start, end) is { SourceTree: { } tree, SourceSpan: var span }
            ? tree.GetText().ToString(span)
            : Text.Substring(start, end - start);

    /// <summary>The place of <paramref name="offset"/> in words that fit a message: its index, counted from the last hole in front of it.</summary>
    public string DescribePlace(int offset)
    {
        if (Text.Length == 0)
        {
            return Message.Of(Phrases.Index, 0);
        }

        for (var i = IndexAt(Math.Min(offset, Text.Length - 1)); i >= 0; i--)
        {
            if (_pieces[i].Piece.Text is null)
            {
                return _pieces[i].Start == offset ? Message.Of(Phrases.AtValue, HoleExpression.Describe(_pieces[i].Piece))
                    : Message.Of(Phrases.IndexBehind, offset - _pieces[i].Start - 1, HoleExpression.Describe(_pieces[i].Piece));
            }
        }

        return Message.Of(Phrases.Index, offset);
    }

    private Location? Locate(int start, int end, Func<TextPiece, int, int, Location?> locate)
    {
        if (Text.Length == 0)
        {
            return null;
        }

        start = Math.Min(start, Text.Length - 1);
        end = Math.Min(Math.Max(end, start + 1), Text.Length);
        var (first, last) = (IndexAt(start), IndexAt(end - 1));
        var head = locate(_pieces[first].Piece, start - _pieces[first].Start, Math.Min(end, EndOf(first)) - start);
        var tail = first == last ? head : locate(_pieces[last].Piece, 0, end - _pieces[last].Start);
        return head?.SourceTree is { } tree && tree == tail?.SourceTree && head.SourceSpan.Start < tail.SourceSpan.End
            ? Location.Create(tree, TextSpan.FromBounds(head.SourceSpan.Start, tail.SourceSpan.End))
            : head;
    }

    private int EndOf(int index) => index + 1 < _pieces.Count ? _pieces[index + 1].Start : Text.Length;

    private int IndexAt(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
