using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Files;

/// <summary>Runs the rules over one JSON file: <c>[|…|]</c> stands around what is underlined.</summary>
internal static class JobFileCase
{
    /// <summary>Checks that <paramref name="id"/>, and nothing but advice beside it, is reported at the marked places.</summary>
    public static async Task<ImmutableArray<Diagnostic>> TriggersAsync(string kind, string marked, string id)
    {
        TestFileMarkupParser.GetSpans(marked, out var json, out ImmutableArray<TextSpan> spans);
        Assert.NotEmpty(spans);

        var found = await FindAsync(kind, json);
        var loud = found.Where(diagnostic => diagnostic.Id == id || diagnostic.Severity != DiagnosticSeverity.Info);
        Assert.Equal(
            spans.OrderBy(span => span.Start).Select(span => $"{id} {json.Substring(span.Start, span.Length)} @{span.Start}"),
            loud.Select(diagnostic => diagnostic.Location.SourceSpan is var span ? $"{diagnostic.Id} {json.Substring(span.Start, span.Length)} @{span.Start}" : ""));
        Assert.All(found, diagnostic => Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind));
        return found;
    }

    /// <summary>Checks that nothing but advice is reported.</summary>
    public static async Task IsSilentAsync(string kind, string? json) =>
        Assert.DoesNotContain(await FindAsync(kind, json), diagnostic => diagnostic.Severity != DiagnosticSeverity.Info || diagnostic.Id.StartsWith("IOTJ5", StringComparison.Ordinal));

    /// <summary>Everything that is reported, in a compilation without a single library.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(string kind, string? json, bool isJobFile = true)
    {
        var settings = new BuildSettings([], isJobFile ? new() { ["IotJobFile"] = "true", ["IotJobKind"] = kind } : null);
        return TestCompilation.Create(["class Program { }"], References.Net).AnalyzeAsync(new AnalyzerOptions([new TextFile("jobs/job.json", json)], settings), new JobFileAnalyzer());
    }
}
