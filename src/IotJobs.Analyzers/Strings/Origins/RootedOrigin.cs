using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that stays where it is written and depends on more than it did.</summary>
/// <param name="written">The piece.</param>
/// <param name="roots">What it depends on beside.</param>
internal sealed class RootedOrigin(TextOrigin written, Roots roots) : TextOrigin
{
    public override SyntaxNode Node => written.Node;

    public override TextHoleSource Source => written.Source;

    public override SyntaxNode? Serialized => written.Serialized;

    public override bool IsImplied => written.IsImplied;

    public override Roots Roots { get; } = written.Roots.Union(roots);

    public override Location GetLocation(int index, int length) => written.GetLocation(index, length);

    public override Location? GetDeclaration(int index, int length) => written.GetDeclaration(index, length);
}
