using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>A piece of a text that a JSON serializer wrote.</summary>
/// <param name="call">The call of the serializer.</param>
/// <param name="written">Where the piece comes from.</param>
internal sealed class SerializedOrigin(SyntaxNode call, TextOrigin written) : TextOrigin
{
    public override SyntaxNode Node => written.Node;

    public override SyntaxNode? Serialized => call;

    public override TextHoleSource Source => written.Source;

    public override bool IsImplied => written.IsImplied;

    public override int ArgumentDepth => written.ArgumentDepth;

    public override TextOrigin Returned(int depth) => IsArgument ? new SerializedOrigin(call, written.Returned(depth)) : this;

    public override Roots Roots => written.Roots;

    public override Location GetLocation(int index, int length) => written.GetLocation(index, length);

    public override Location? GetDeclaration(int index, int length) => written.GetDeclaration(index, length);
}

/// <summary>A character that is written as an escape: the place of the escape is that of the character.</summary>
/// <param name="whole">The piece that the character stands in.</param>
/// <param name="start">Its index there.</param>
internal sealed class EscapedOrigin(TextOrigin whole, int start) : TextOrigin
{
    public override SyntaxNode Node => whole.Node;

    public override bool IsImplied => whole.IsImplied;

    public override int ArgumentDepth => whole.ArgumentDepth;

    public override TextOrigin Returned(int depth) => IsArgument ? new EscapedOrigin(whole.Returned(depth), start) : this;

    public override Roots Roots => whole.Roots;

    public override Location GetLocation(int index, int length) => whole.GetLocation(start, 1);

    public override Location? GetDeclaration(int index, int length) => whole.GetDeclaration(start, 1);
}
