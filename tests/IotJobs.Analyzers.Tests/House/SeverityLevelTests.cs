using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>The ready sets of severities that the property IotJobsRules chooses from.</summary>
public sealed class SeverityLevelTests
{
    [Theory]
    [InlineData("Quiet", "Advice is off: what is left are errors and warnings.")]
    [InlineData("Default", "Each rule as it is without this file: a copy to begin a configuration of one's own with.")]
    [InlineData("Strict", "Every rule is an error.")]
    public void Level_says_the_severity_of_every_rule_that_it_changes(string level, string meaning) => Written.Check(
        string.Concat(
            $"# {meaning}\n# What a configuration of the project's own says of an id comes first.\nis_global = true\nglobal_level = -1\n\n",
            string.Concat(House.Rules.Where(rule => level != "Quiet" || rule.DefaultSeverity == DiagnosticSeverity.Info)
                .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule, level)}\n"))),
        "src", "IotJobs.Build", "config", $"IotJobs.{level}.globalconfig");

    private static string SeverityOf(DiagnosticDescriptor rule, string level) => (level, rule.DefaultSeverity) switch
    {
        ("Strict", _) or (_, DiagnosticSeverity.Error) => "error",
        (_, DiagnosticSeverity.Warning) => "warning",
        ("Quiet", _) => "none",
        _ => "suggestion",
    };
}
