using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>A committed schema, as the package's MSBuild files hand it to the compiler.</summary>
/// <param name="JobName">The metadata name of the type it is for.</param>
/// <param name="Text">What is in the file.</param>
internal sealed record CommittedSchema(string JobName, string Text)
{
    private const string Suffix = ".schema.json";

    /// <summary>Whether <paramref name="file"/> is one.</summary>
    public static bool Is(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(Suffix, StringComparison.Ordinal)
        && options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.IotJobsSchema", out var value)
        && value == "true";

    /// <summary>Reads one; null when <paramref name="file"/> is none or cannot be read.</summary>
    public static CommittedSchema? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        Is(file, options) && file.GetText(cancellationToken) is { } text ? new(JobNameOf(file), text.ToString()) : null;

    /// <summary>The metadata name of the type that <paramref name="file"/> is for.</summary>
    public static string JobNameOf(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.Substring(0, name.Length - Suffix.Length);
    }

    /// <summary>The name of the file for <paramref name="job"/>.</summary>
    public static string FileNameOf(INamedTypeSymbol job) => TypeNames.Metadata(job) + Suffix;
}
