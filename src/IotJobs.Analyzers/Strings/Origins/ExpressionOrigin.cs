using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that a whole expression yields, with no text of its own in the source.</summary>
/// <param name="node">The expression.</param>
/// <param name="roots">What its value depends on.</param>
internal sealed class ExpressionOrigin(SyntaxNode node, Roots? roots = null) : TextOrigin
{
    public override SyntaxNode Node { get; } = node;

    public override Roots Roots { get; } = roots ?? Roots.None;

    public override Location GetLocation(int index, int length) => Node.GetLocation();
}
