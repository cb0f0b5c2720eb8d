using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece that the caller had handed in and that comes back to it: it is the caller's own again.</summary>
internal sealed class ReturnedOrigin(TextOrigin handed) : TextOrigin
{
    public override SyntaxNode Node => handed.Node;

    public override TextHoleSource Source => handed.Source;

    public override bool IsImplied => handed.IsImplied;

    public override Roots Roots => handed.Roots;

    public override Location GetLocation(int index, int length) => handed.GetLocation(index, length);

    public override Location? GetDeclaration(int index, int length) => handed.GetDeclaration(index, length);
}
