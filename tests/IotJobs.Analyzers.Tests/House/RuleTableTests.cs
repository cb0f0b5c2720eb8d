using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>The two tables that list all rules: that of the pages and the release file's.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void Table_lists_every_rule() => Written.Check(
        string.Concat(
            "# All rules\n\n**Error**: AWS IoT refuses it for certain. **Warning**: it is refused for some values at run time, or has no effect. **Info**: advice.\n\n",
            "| rule | severity | title | fix |\n|---|---|---|---|\n",
            string.Concat(House.Rules.Select(rule =>
                $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {House.TitleOf(rule)} | {(House.FixableIds.Contains(rule.Id) ? "yes" : "")} |\n")),
            "\n| suppression | of |\n|---|---|\n",
            string.Concat(House.Suppressions.GroupBy(suppression => suppression.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
                $"| [{group.Key}]({group.Key}.md) | {string.Join(", ", group.Select(suppression => suppression.SuppressedDiagnosticId).Order(StringComparer.Ordinal))} |\n"))),
        "docs", "rules", "README.md");

    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Release_file_tracks_the_rule(string id)
    {
        var rule = House.Rule(id);
        var row = Assert.Single(TrackedRows(), row => row[0] == id);

        Assert.Equal((rule.Category, rule.DefaultSeverity.ToString()), (row[1], row[2]));
    }

    [Fact]
    public void Release_file_tracks_nothing_else() => Assert.Empty(TrackedRows().Select(row => row[0]).Except(House.Rules.Select(rule => rule.Id)));

    private static IEnumerable<string[]> TrackedRows() =>
        from file in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        from line in File.ReadLines(Repository.Path("src", "IotJobs.Analyzers", file))
        where line.StartsWith("IOTJ", StringComparison.Ordinal)
        select line.Split('|', StringSplitOptions.TrimEntries);
}
