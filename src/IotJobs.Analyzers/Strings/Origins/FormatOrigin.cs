using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Text that formatting a value puts in: a separator of a date, the dots of a version.</summary>
/// <param name="node">The value, the interpolation or the format clause.</param>
/// <param name="source">The kind of value that is formatted.</param>
/// <param name="format">Where the characters are written in the format, when they are; else null.</param>
/// <param name="roots">What the formatted value depends on.</param>
internal sealed class FormatOrigin(SyntaxNode node, TextHoleSource source, TextOrigin? format, Roots roots) : TextOrigin
{
    public override SyntaxNode Node => node;

    public override TextHoleSource Source => source;

    public override Roots Roots => roots;

    public override Location GetLocation(int index, int length) => format?.GetLocation(index, length) ?? node.GetLocation();

    public override Location? GetDeclaration(int index, int length) => format?.GetDeclaration(index, length);
}
