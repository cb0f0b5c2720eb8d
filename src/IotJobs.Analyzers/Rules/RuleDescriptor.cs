using System.Reflection;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Makes the descriptors of all rules and suppressions: title, message and reason stand in <c>Resources/Rules.resx</c>, a file for each language; category and help link follow from the id.</summary>
internal static class RuleDescriptor
{
    /// <summary>The rule pages; a page is named after its id. Where the repository is stands in <c>Directory.Build.props</c> alone.</summary>
    public static readonly string PagesAddress =
        typeof(RuleDescriptor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryPages").Value + "docs/rules/";

    private static readonly ResourceManager s_texts = new("IotJobs.Analyzers.Rules", typeof(RuleDescriptor).Assembly);

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The id, <c>IOTJ</c> and four digits: <c>ID.Title</c>, <c>ID.Message</c> and <c>ID.Why</c> are its texts.</param>
    /// <param name="severity">The default severity.</param>
    /// <param name="reasons">What is put into the places of <c>ID.Why</c>.</param>
    public static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, params string[] reasons) => new(
        id,
        Text(id, "Title"),
        Text(id, "Message"),
        CategoryOf(id),
        severity,
        isEnabledByDefault: true,
        description: Text(id, "Why", reasons),
        helpLinkUri: $"{PagesAddress}{id}.md");

    /// <summary>Describes a suppression, whose reason is <c>ID.Why</c>.</summary>
    /// <param name="id">The id, <c>IOTJS</c> and three digits.</param>
    /// <param name="suppressed">The diagnostic that is taken back.</param>
    public static SuppressionDescriptor Suppress(string id, string suppressed) => new(id, suppressed, Text(id, "Why"));

    private static LocalizableResourceString Text(string id, string part, params string[] arguments) =>
        new($"{id}.{part}", s_texts, typeof(RuleDescriptor), arguments);

    private static string CategoryOf(string id) => id[4] switch
    {
        '1' => "IotJobs.Values",
        '2' => "IotJobs.Requests",
        '3' => "IotJobs.Documents",
        '4' => "IotJobs.Generation",
        _ => "IotJobs.Deployment",
    };
}
