using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.House;

public sealed class RulePageTests
{
    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Rule_has_a_page_with_its_title(string id)
    {
        var page = Repository.Path("docs", "rules", $"{id}.md");

        Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing.");
        Assert.Equal($"# {id}: {House.TitleOf(House.Rule(id))}", File.ReadLines(page).First());
    }

    [Fact]
    public void Suppression_has_a_page() =>
        Assert.All(House.Suppressions, suppression => Assert.True(File.Exists(Repository.Path("docs", "rules", $"{suppression.Id}.md")), suppression.Id));

    [Fact]
    public void Every_page_belongs_to_a_rule_or_suppression()
    {
        var pages = Directory.EnumerateFiles(Repository.Path("docs", "rules"), "*.md").Select(page => Path.GetFileNameWithoutExtension(page));

        Assert.Empty(pages.Except(["README"]).Except(House.Rules.Select(rule => rule.Id)).Except(House.Suppressions.Select(suppression => suppression.Id)));
    }
}
