using System.Text.RegularExpressions;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.House;

public sealed partial class DescriptorTests
{
    [Fact]
    public void Ids_are_unique() => Assert.Equal(House.Rules.Select(rule => rule.Id).Distinct(), House.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Id_category_and_help_link_belong_together(string id)
    {
        var rule = House.Rule(id);
        var category = id[4] switch { '1' => "IotJobs.Values", '2' => "IotJobs.Requests", '3' => "IotJobs.Documents", '4' => "IotJobs.Generation", '5' => "IotJobs.Deployment", _ => "none" };

        Assert.Matches(RuleId(), id);
        Assert.Equal(category, rule.Category);
        Assert.Equal($"{Repository.Pages}docs/rules/{id}.md", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Rule_says_what_is_wrong_and_why(string id)
    {
        var rule = House.Rule(id);
        var culture = System.Globalization.CultureInfo.InvariantCulture;

        Assert.DoesNotMatch(PlaceholderAlone(), rule.MessageFormat.ToString(culture));
        Assert.True(rule.Description.ToString(culture).Count(char.IsLetter) >= 20, "The description does not say why.");
        Assert.False(string.IsNullOrWhiteSpace(House.TitleOf(rule)));
        Assert.False(House.TitleOf(rule).EndsWith('.'), "A title is no sentence.");
    }

    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Rule_is_on_and_never_hidden(string id)
    {
        Assert.True(House.Rule(id).IsEnabledByDefault);
        Assert.NotEqual(DiagnosticSeverity.Hidden, House.Rule(id).DefaultSeverity);
    }

    [Fact]
    public void Every_fixable_id_is_a_rule_or_an_error_of_the_compiler() =>
        Assert.Empty(House.FixableIds.Except(House.Rules.Select(rule => rule.Id)).Except(["CS0103", "CS1061"]));

    [Fact]
    public void Suppressions_have_ids_of_their_own() => Assert.All(House.Suppressions, suppression => Assert.Matches(SuppressionId(), suppression.Id));

    [GeneratedRegex("^IOTJ[1-5][0-9]{3}$")]
    private static partial Regex RuleId();

    [GeneratedRegex("^IOTJS[0-9]{3}$")]
    private static partial Regex SuppressionId();

    [GeneratedRegex(@"^\W*(\{[^}]*\})?\W*$")]
    private static partial Regex PlaceholderAlone();
}
