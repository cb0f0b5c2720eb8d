using System.Globalization;
using System.Text.RegularExpressions;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>What holds of every rule, whatever it is about.</summary>
public sealed partial class RuleCatalogueTests
{
    private static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(RuleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics),
    ];

    [Fact]
    public void Ids_AreUniqueAndWellFormed()
    {
        Assert.All(Rules, rule => Assert.Matches("^IOTJ[1-4][0-9]{3}$", rule.Id));
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void EveryRule_HasAWhyAndALinkToItsPage() => Assert.All(Rules, rule =>
    {
        Assert.NotEmpty(rule.Description.ToString(CultureInfo.InvariantCulture));
        Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    });

    [Fact]
    public void EveryRule_HasAPageWithItsTitle() => Assert.All(Rules, rule =>
    {
        var lines = File.ReadAllLines(Repository.Path("docs", "rules", $"{rule.Id}.md"));
        Assert.Equal($"# {rule.Id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", lines[0].Replace("`", "", StringComparison.Ordinal));
        Assert.Equal(
            ["Cause", "Why AWS IoT refuses it", "How to fix", "When to suppress", "Example", "Source"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
    });

    [Fact]
    public void ReleaseFiles_ListEveryRuleWithItsSeverity()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => File.ReadAllLines(Repository.Path("src", "IotJobs.Analyzers", $"AnalyzerReleases.{file}.md")))
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(Rules.Select(rule => $"{rule.Id} {rule.Category} {rule.DefaultSeverity}").Order(StringComparer.Ordinal), listed);
    }

    [GeneratedRegex(@"^(IOTJ\d{4}) \| ([\w.]+) \| (\w+) \|")]
    private static partial Regex Row();
}
