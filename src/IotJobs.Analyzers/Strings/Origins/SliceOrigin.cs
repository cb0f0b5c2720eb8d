using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A part of another piece's text.</summary>
/// <param name="whole">The piece it is cut from.</param>
/// <param name="start">Where it starts there.</param>
internal sealed class SliceOrigin(TextOrigin whole, int start) : TextOrigin
{
    public override SyntaxNode Node => whole.Node;

    public override TextHoleSource Source => whole.Source;

    public override SyntaxNode? Serialized => whole.Serialized;

    public override bool IsImplied => whole.IsImplied;

    public override int ArgumentDepth => whole.ArgumentDepth;

    public override TextOrigin Returned(int depth) => IsArgument ? new SliceOrigin(whole.Returned(depth), start) : this;

    public override Roots Roots => whole.Roots;

    public override Location GetLocation(int index, int length) => whole.GetLocation(start + index, length);

    public override Location? GetDeclaration(int index, int length) => whole.GetDeclaration(start + index, length);
}
