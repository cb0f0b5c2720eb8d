using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Rules;

/// <summary>Text that stands in a JSON file.</summary>
/// <param name="file">The file.</param>
/// <param name="offsetOf">The offset in the file of a character; behind the last one, that of what follows it.</param>
internal sealed class FileOrigin(JobFile file, Func<int, int> offsetOf) : TextOrigin
{
    private static readonly SyntaxNode s_none = SyntaxFactory.OmittedArraySizeExpression();

    /// <summary>A node of no tree: a file is not C#.</summary>
    public override SyntaxNode Node => s_none;

    public override Location GetLocation(int index, int length) => file.LocationOf(offsetOf(index), offsetOf(index + length));
}
