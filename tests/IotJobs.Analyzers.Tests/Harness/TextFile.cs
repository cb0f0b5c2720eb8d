using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Harness;

/// <summary>An additional file of a build; without a text it cannot be read.</summary>
internal sealed class TextFile(string path, string? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
}
