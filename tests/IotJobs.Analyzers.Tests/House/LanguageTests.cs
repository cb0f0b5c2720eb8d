using System.Globalization;
using System.Text.RegularExpressions;
using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Rules;
using IotJobs.Tests;

namespace IotJobs.Analyzers.Tests.House;

public class RuleLanguageTests() : Languages(
    typeof(RuleAnalyzer).Assembly, "IotJobs.Analyzers.Rules", "IotJobs.Analyzers.Phrases", "IotJobs.ServiceModel.Words");

public class FixLanguageTests() : Languages(typeof(MendJobIdFix).Assembly, "IotJobs.Analyzers.CodeFixes.Titles");

public sealed partial class LanguageTests
{
    private static readonly CultureInfo s_korean = CultureInfo.GetCultureInfo("ko-KR");

    [Theory]
    [MemberData(nameof(House.RuleIds), MemberType = typeof(House))]
    public void Rule_speaks_the_language_of_its_reader(string id)
    {
        var rule = House.Rule(id);

        Assert.Matches(Hangul(), rule.Title.ToString(s_korean));
        Assert.Matches(Hangul(), rule.Description.ToString(s_korean));
        Assert.NotEqual(rule.MessageFormat.ToString(s_korean), rule.MessageFormat.ToString(CultureInfo.GetCultureInfo("en-US")));
    }

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
