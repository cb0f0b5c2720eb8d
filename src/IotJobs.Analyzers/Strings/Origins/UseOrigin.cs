using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that is written elsewhere (a local, a field, a helper) and comes in where it is named.</summary>
/// <param name="use">The name or call at the place of use.</param>
/// <param name="declared">Where the piece is written.</param>
/// <param name="roots">What the named value depends on, beside the piece itself.</param>
internal sealed class UseOrigin(SyntaxNode use, TextOrigin declared, Roots roots) : TextOrigin
{
    public override SyntaxNode Node { get; } = use;

    public override TextHoleSource Source => declared.Source;

    public override SyntaxNode? Serialized => declared.Serialized;

    public override bool IsImplied => declared.IsImplied;

    public override Roots Roots { get; } = declared.Roots.Union(roots);

    public override Location GetLocation(int index, int length) => Node.GetLocation();

    public override Location? GetDeclaration(int index, int length) =>
        declared.GetDeclaration(index, length) ?? declared.GetLocation(index, length);
}
