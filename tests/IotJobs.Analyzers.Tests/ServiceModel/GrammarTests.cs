using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Tests.ServiceModel;

/// <summary>The hand-written grammars and relations, on their own.</summary>
public sealed class GrammarTests
{
    [Theory]
    [InlineData("Firmware Update Job é 한 😀", true)]
    [InlineData("\n", false)]
    [InlineData("\u200B", false)]
    [InlineData("\uE000", false)]
    [InlineData("\uD800", true)]
    [InlineData("\u0378", true)]
    public void Description_refuses_control_format_and_private_use_only(string text, bool isLegal) =>
        Assert.Equal(isLegal, IsWithin(text, TextConstraints.Description.Alphabet));

    [Theory]
    [InlineData("team 한글:/=+-@._1", true)]
    [InlineData("a#b", false)]
    [InlineData("😀", false)]
    [InlineData("e\u0301", false)]
    [InlineData("\u0378", true)]
    public void Tag_key_takes_letters_separators_numbers_and_a_few_signs(string text, bool isLegal) =>
        Assert.Equal(isLegal, IsWithin(text, TextConstraints.TagKey.Alphabet));

    [Theory]
    [InlineData("OBSOLETE_2", true)]
    [InlineData("obsolete", false)]
    [InlineData("A B", false)]
    [InlineData("É", true)]
    public void Reason_code_takes_capitals_and_digits(string text, bool isLegal) =>
        Assert.Equal(isLegal, IsWithin(text, TextConstraints.ReasonCode.Alphabet));

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("12.10", true)]
    [InlineData("123", true)]
    [InlineData("0.1", false)]
    [InlineData("v1", false)]
    [InlineData("1.x", false)]
    public void Template_version_is_judged_as_the_pattern_is_written(string text, bool isLegal) =>
        Assert.Equal(isLegal, TextGrammars.TemplateVersion.Accepts(text));

    [Theory]
    [InlineData("cron(0 2 ? * MON *)", true)]
    [InlineData("cron(0/30 0-6 1,15 JAN-JUN ? 2030)", true)]
    [InlineData("cron(60 2 ? * MON *)", false)]
    [InlineData("cron(0 2 1 * MON *)", false)]
    [InlineData("cron(0 2 ? * ? *)", false)]
    [InlineData("cron(0 2 ? * MON)", false)]
    [InlineData("cron(0 2 ? * 1#1,3#2 *)", false)]
    [InlineData("rate(1 day)", false)]
    [InlineData("30 4 * * 1-5", false)]
    [InlineData("30 4 ? * MON *", true)]
    [InlineData("", true)]
    public void Cron_expression_has_six_fields(string text, bool isLegal) => Assert.Equal(isLegal, CronGrammar.Problem(text) is null);

    [Theory]
    [InlineData("2030-01-01 10:00", "2030-01-01 10:30", false)]
    [InlineData("2030-01-01 10:00", "2030-01-01 10:29", true)]
    [InlineData("2030-01-01T10:00:00+09:00", "2030-01-01T01:10:00+00:00", true)]
    [InlineData("2030-01-01 10:00", "2030-01-01T09:00", false)]
    [InlineData("tomorrow", "today", false)]
    public void Schedule_is_too_short_only_when_both_times_read_in_one_format(string start, string end, bool isTooShort) =>
        Assert.Equal(isTooShort, ScheduleRelations.IsTooShort(start, end));

    [Fact]
    public void Every_row_names_its_source_and_a_limit_that_is_reported_is_known() =>
        Assert.All(ServiceConstraints.All, row =>
        {
            Assert.NotEmpty(row.Value.Source);
            Assert.NotEqual(Confidence.Unknown, row.Value.Confidence);
        });

    private static bool IsWithin(string text, Alphabet alphabet)
    {
        for (var i = 0; i < text.Length; i += Alphabet.CodePointAt(text, i) > char.MaxValue ? 2 : 1)
        {
            if (!alphabet.Contains(Alphabet.CodePointAt(text, i)))
            {
                return false;
            }
        }

        return true;
    }
}
