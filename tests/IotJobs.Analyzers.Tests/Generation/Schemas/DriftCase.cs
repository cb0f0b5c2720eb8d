using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Generator.Schema;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>Code, completed by the generator as in a build, compared with a committed schema.</summary>
internal static class DriftCase
{
    private static readonly Dictionary<string, string> s_metadata = new() { ["IotJobsSchema"] = "true" };

    /// <summary>The schema of the type <c>Job</c>, as the build writes it.</summary>
    public static string SchemaOf(string code) => IndentedJson.Of(JobDocumentSchema.TextOf(JobModels.Of(code)));

    /// <summary>What rule 4010 finds in <paramref name="code"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="schema">The committed schema of <c>Job</c>; null for none.</param>
    /// <param name="file">Its name.</param>
    /// <param name="isUpdate">Whether the build writes schemas anew.</param>
    /// <param name="isMarked">Whether the file is known as a committed schema.</param>
    /// <param name="hasFolder">Whether the project has a folder of committed schemas.</param>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(
        string code, string? schema, string file = "Job.schema.json", bool isUpdate = false, bool isMarked = true, bool hasFolder = true)
    {
        var properties = new Dictionary<string, string> { ["IotJobsSchemaFolder"] = hasFolder ? "schemas" : "", ["IotJobsUpdateSchemas"] = isUpdate ? "true" : "" };
        ImmutableArray<AdditionalText> files = schema is null ? [] : [new TextFile($"/project/schemas/{file}", schema)];
        var (compilation, _) = Generated.Run(Generated.Compile([Generated.Source(code)]));
        return await compilation.AnalyzeAsync(new AnalyzerOptions(files, new BuildSettings(properties, isMarked ? s_metadata : null)), new CommittedSchemaAnalyzer());
    }

    /// <summary>What changed between two states of the code, each as <c>'underlined source' what changed</c>.</summary>
    public static async Task<string[]> ChangesAsync(string before, string after) =>
        [.. (await FindAsync(after, SchemaOf(before))).Select(found => $"'{Underlined(found)}' {WhatOf(found)}")];

    /// <summary>The source that is underlined.</summary>
    public static string Underlined(Diagnostic found) => found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan);

    /// <summary>The message.</summary>
    public static string MessageOf(Diagnostic found) => found.GetMessage(CultureInfo.InvariantCulture);

    private static string WhatOf(Diagnostic found)
    {
        const string Head = "Job document and committed schema 'Job.schema.json' differ: ";
        const string Tail = "; change it back, or accept it: dotnet build -p:IotJobsUpdateSchemas=true";
        var message = MessageOf(found);
        Assert.StartsWith(Head, message, StringComparison.Ordinal);
        Assert.EndsWith(Tail, message, StringComparison.Ordinal);
        return message[Head.Length..^Tail.Length];
    }
}
