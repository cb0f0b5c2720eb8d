using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>The empty text that a value becomes when it happens to be null: nobody wrote it.</summary>
internal sealed class ImpliedOrigin(TextOrigin value) : TextOrigin
{
    public override SyntaxNode Node => value.Node;

    public override bool IsImplied => true;

    public override int ArgumentDepth => value.ArgumentDepth;

    public override TextOrigin Returned(int depth) => IsArgument ? new ImpliedOrigin(value.Returned(depth)) : this;

    public override Roots Roots => value.Roots;

    public override Location GetLocation(int index, int length) => value.GetLocation(index, length);

    public override Location? GetDeclaration(int index, int length) => value.GetDeclaration(index, length);
}
