using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>Runs one rule over marked code: <c>[|…|]</c> stands around what the rule underlines, and nothing else may be underlined.</summary>
internal static class RuleTest
{
    /// <summary>Code that makes a request with <paramref name="members"/>, with some values of run time in reach.</summary>
    public static string Request(string members) => $$"""
        using System;
        using Amazon.IoT;
        using Amazon.IoT.Model;
        class Deployment
        {
            const string Prefix = "ota-";
            CreateJobRequest Make(string text, Guid guid, Version version, DateTime time, int number, bool isLate) => new()
            {
                {{members}}
            };
        }
        """;

    /// <summary>Compiles the marked code, checks that it is sound, and compares places; the diagnostics are returned for further questions.</summary>
    public static async Task<ImmutableArray<Diagnostic>> CheckAsync(string id, string marked, ImmutableArray<MetadataReference>? sdk = null)
    {
        TestFileMarkupParser.GetSpans(marked, out var source, out ImmutableArray<TextSpan> spans);
        var compilation = TestCompilation.Create([source], sdk is null ? null : [.. References.IotJobs, .. sdk.Value]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.FindAsync("IOTJ100", "IOTJ101");
        ImmutableArray<Diagnostic> found = [.. diagnostics.Where(diagnostic => diagnostic.Id == id)];
        var expected = spans.OrderBy(span => span.Start).Select(span => source.Substring(span.Start, span.Length) + " @" + span.Start);
        Assert.Equal(
            expected,
            found.Select(diagnostic => diagnostic.Location.SourceSpan).Select(span => source.Substring(span.Start, span.Length) + " @" + span.Start));
        return found;
    }
}
