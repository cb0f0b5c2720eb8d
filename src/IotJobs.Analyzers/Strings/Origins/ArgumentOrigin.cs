using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that a caller hands in: what is wrong with it is said at the caller's expression.</summary>
/// <param name="handed">The piece as the caller writes it.</param>
/// <param name="depth">How deep the call is.</param>
/// <param name="roots">What the handed value depends on, beside the piece itself.</param>
internal sealed class ArgumentOrigin(TextOrigin handed, Roots roots, int depth) : TextOrigin
{
    public override SyntaxNode Node => handed.Node;

    public override TextHoleSource Source => handed.Source;

    public override SyntaxNode? Serialized => handed.Serialized;

    public override bool IsImplied => handed.IsImplied;

    public override int ArgumentDepth => depth;

    public override TextOrigin Returned(int depth) => ArgumentDepth >= depth ? handed.Returned(depth) : this;

    public override Roots Roots { get; } = handed.Roots.Union(roots);

    public override Location GetLocation(int index, int length) => handed.GetLocation(index, length);

    public override Location? GetDeclaration(int index, int length) => handed.GetDeclaration(index, length);
}
