using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that a whole expression yields, with no text of its own in the source.</summary>
internal sealed class ExpressionOrigin(SyntaxNode node) : TextOrigin
{
    public override SyntaxNode Node { get; } = node;

    public override Location GetLocation(int index, int length) => Node.GetLocation();
}
