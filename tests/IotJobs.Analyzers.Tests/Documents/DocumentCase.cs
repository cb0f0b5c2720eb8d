using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Tests.Documents;

/// <summary>Runs the rules on job documents over a snippet in which <c>[|</c> and <c>|]</c> mark what is to be underlined.</summary>
internal static class DocumentCase
{
    /// <summary>A request whose document is <paramref name="expression"/>, in a method with parameters of all sorts.</summary>
    public static string Request(string expression, string members = "") => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Diagnostics.CodeAnalysis;
        using System.IO;
        using System.Linq;
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using System.Text.RegularExpressions;
        using Amazon.IoT.Model;
        using IotJobs;
        class C
        {
            {{members}}
            object Make(string name, string version, string json, int count, Guid id, bool flag, DateTime at, List<string> things) =>
                new CreateJobRequest { JobId = "job", Document = {{expression}} };
        }
        """;

    /// <summary>Runs all rules over <paramref name="source"/>, which may be unfinished.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(string source) =>
        await TestCompilation.Create([source]).FindAsync("IOTJ3");

    /// <summary>Only the rule <paramref name="id"/> speaks, and of exactly the marked spans.</summary>
    public static async Task<ImmutableArray<Diagnostic>> TriggersAsync(string id, string marked)
    {
        var (source, spans) = Parse(marked);
        var compilation = TestCompilation.Create([source]);
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.FindAsync("IOTJ3");
        Assert.Equal(
            [.. spans.Select(span => (id, source.Substring(span.Start, span.Length), span.Start))],
            diagnostics.Select(item => (item.Id, source.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length), item.Location.SourceSpan.Start)).ToArray());
        return diagnostics;
    }

    /// <summary>No rule speaks, and the snippet compiles.</summary>
    public static async Task DoesNotTriggerAsync(string source)
    {
        var compilation = TestCompilation.Create([source]);
        Assert.Empty(compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error));
        Assert.Empty((await compilation.FindAsync("IOTJ3")).Select(item => $"{item.Id}: {item.GetMessage()}"));
    }

    private static (string Source, List<TextSpan> Spans) Parse(string marked)
    {
        var spans = new List<TextSpan>();
        for (var open = marked.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = marked.IndexOf("[|", StringComparison.Ordinal))
        {
            var close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            spans.Add(TextSpan.FromBounds(open, close - 2));
            marked = marked.Remove(close, 2).Remove(open, 2);
        }

        return (marked, spans);
    }
}
