using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>The two tables that list all rules: the README's and the release file's.</summary>
public sealed class RuleTableTests
{
    // On failure the message shows the line to put in.
    [Fact]
    public void Readme_lists_every_rule_and_no_other()
    {
        var listed = File.ReadLines(Repository.Path("README.md")).Where(line => line.StartsWith("| [IOTJ", StringComparison.Ordinal)).ToArray();
        var rules = House.Rules.Select(rule =>
            $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.DefaultSeverity} | {House.TitleOf(rule)} | {(House.FixableIds.Contains(rule.Id) ? "yes" : "")} |").ToArray();

        Assert.True(rules.SequenceEqual(listed), $"""
            README.md should not say
            {string.Join('\n', listed.Except(rules))}
            but, in order of ids,
            {string.Join('\n', rules.Except(listed))}
            """);
    }

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
