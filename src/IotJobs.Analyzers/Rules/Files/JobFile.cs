using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Rules;

/// <summary>A JSON file of the project, and where its characters stand.</summary>
internal sealed class JobFile
{
    private readonly string _path;
    private readonly SourceText _source;

    public JobFile(string path, SourceText source)
    {
        (_path, _source) = (path, source);
        Shape = ShapeOf(source.ToString(), static index => index);
        Tree = DocumentReader.Read(new DocumentText(Shape));
    }

    /// <summary>The name of the file, without its folder.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>The whole text.</summary>
    public TextShape Shape { get; }

    /// <summary>The text as JSON.</summary>
    public JobDocumentTree Tree { get; }

    /// <summary>Whether <paramref name="file"/> is an item <c>IotJobFile</c>; then <paramref name="kind"/> is its metadata <c>Kind</c>, which may be empty.</summary>
    public static bool IsWanted(AdditionalText file, AnalyzerConfigOptionsProvider options, out string kind)
    {
        var metadata = options.GetOptions(file);
        kind = metadata.TryGetValue("build_metadata.AdditionalFiles.IotJobKind", out var written) ? written.Trim() : "";
        return metadata.TryGetValue("build_metadata.AdditionalFiles.IotJobFile", out var mark) && mark.Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The place of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Location LocationOf(int start, int end)
    {
        var span = TextSpan.FromBounds(Math.Min(start, _source.Length), Math.Min(Math.Max(start, end), _source.Length));
        return Location.Create(_path, span, _source.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The place of a value: all of it, or the bracket that an object or a list begins with.</summary>
    public Location LocationOf(DocumentValue value) =>
        LocationOf(value.Start, value.Kind is DocumentValueKind.Object or DocumentValueKind.Array ? value.Start + 1 : value.End);

    /// <summary>The place of a string, without its quotes.</summary>
    public Location LocationOf(DocumentString text) => LocationOf(text.Start + 1, text.End - 1);

    /// <summary>The text that a string means; each of its characters knows where it stands, escapes included.</summary>
    public TextShape ShapeOf(DocumentString text) => ShapeOf(text.Text, text.OffsetOf);

    private TextShape ShapeOf(string text, Func<int, int> offsetOf) =>
        new(ImmutableArray.Create(TextPiece.Known(text, new FileOrigin(this, offsetOf))));
}
