using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A known text that is put together from pieces.</summary>
/// <param name="shape">At least one piece, all known.</param>
internal sealed class PiecesOrigin(TextShape shape) : TextOrigin
{
    public override SyntaxNode Node => shape.Pieces[0].Origin.Node;

    public override int ArgumentDepth => shape.Pieces[0].Origin.ArgumentDepth;

    public override Roots Roots => shape.Roots;

    public override Location GetLocation(int index, int length) =>
        Find(ref index, length) is { } piece ? piece.Origin.GetLocation(index, length) : Node.GetLocation();

    public override Location? GetDeclaration(int index, int length) => Find(ref index, length)?.Origin.GetDeclaration(index, length);

    private TextPiece? Find(ref int index, int length)
    {
        foreach (var piece in shape.Pieces)
        {
            var end = piece.Text?.Length ?? 0;
            if (index < end)
            {
                return index >= 0 && index + length <= end ? piece : null;
            }

            index -= end;
        }

        return null;
    }
}
