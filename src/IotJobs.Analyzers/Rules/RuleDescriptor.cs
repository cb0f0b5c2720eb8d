using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Makes the descriptors of all rules: category and help link follow from the id.</summary>
internal static class RuleDescriptor
{
    /// <summary>The rule pages; a page is named after its id. Where the repository is stands in <c>Directory.Build.props</c> alone.</summary>
    public static readonly string PagesAddress =
        typeof(RuleDescriptor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryPages").Value + "docs/rules/";

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The id, <c>IOTJ</c> and four digits.</param>
    /// <param name="title">The title of design and rule page.</param>
    /// <param name="message">The message format: the value, the limit and the place, and what to write instead.</param>
    /// <param name="severity">The default severity.</param>
    /// <param name="why">Why AWS IoT refuses it, or what happens at run time.</param>
    public static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string why) =>
        new(id, title, message, CategoryOf(id), severity, isEnabledByDefault: true, description: why, helpLinkUri: $"{PagesAddress}{id}.md");

    private static string CategoryOf(string id) => id[4] switch
    {
        '1' => "IotJobs.Values",
        '2' => "IotJobs.Requests",
        '3' => "IotJobs.Documents",
        '4' => "IotJobs.Generation",
        _ => "IotJobs.Deployment",
    };
}
