using CsCheck;
using IotJobs.Analyzers.Generator.Templates;

namespace IotJobs.Analyzers.Tests.Templates;

public sealed class JobIdTemplateTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "text(abc)")]
    [InlineData("{A}", "hole(A)")]
    [InlineData("a_{Thing}-{At:yyyyMMdd}z", "text(a_) hole(Thing) text(-) hole(At:yyyyMMdd) text(z)")]
    [InlineData("{A}{B}", "hole(A) hole(B)")]
    [InlineData("{At:HH:mm}", "hole(At:HH:mm)")]
    [InlineData("{_a1}", "hole(_a1)")]
    [InlineData("{Größe}", "hole(Größe)")]
    public void Wellformed_templates_split_into_text_and_holes(string template, string expected)
    {
        var (tokens, errors) = JobIdTemplateTokenizer.Read(template);
        Assert.Empty(errors);
        Assert.Equal(expected, string.Join(" ", tokens.Select(Describe)));
    }

    [Theory]
    [InlineData("a{", "1+1 '{' is never closed", "text(a) broken")]
    [InlineData("{Thing", "0+1 '{' is never closed", "broken")]
    [InlineData("{Thing_{A}", "0+1 '{' is never closed", "broken hole(A)")]
    [InlineData("a}b", "1+1 '}' closes nothing", "text(a) broken text(b)")]
    [InlineData("{{A}}", "1+1 '{' stands inside a hole", "broken")]
    [InlineData("x{A{B}}y", "3+1 '{' stands inside a hole", "text(x) broken text(y)")]
    [InlineData("{}", "0+2 the hole names no member", "broken")]
    [InlineData("a{ }", "1+3 the hole names no member", "text(a) broken")]
    [InlineData("{:N}", "0+4 the hole names no member", "broken")]
    [InlineData("{ A}", "1+1 ' ' cannot stand in a member name", "broken")]
    [InlineData("{A.B}", "2+1 '.' cannot stand in a member name", "broken")]
    [InlineData("{A,5}", "2+1 ',' cannot stand in a member name", "broken")]
    [InlineData("{1A}", "1+1 '1' cannot stand in a member name", "broken")]
    [InlineData("{A:}", "2+1 no format follows ':'; write {A}", "broken")]
    public void Malformed_templates_name_the_character(string template, string error, string expected)
    {
        var (tokens, errors) = JobIdTemplateTokenizer.Read(template);
        var only = Assert.Single(errors);
        Assert.StartsWith(error, $"{only.Index}+{only.Length} {only.What}", StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(" ", tokens.Select(Describe)));
    }

    [Fact]
    public void Several_errors_are_each_said() =>
        Assert.Equal([0, 4, 7], JobIdTemplateTokenizer.Read("} a {} {b").Errors.Select(error => error.Index));

    [Fact]
    public void Tokens_cover_any_template_without_a_gap() =>
        Gen.String[Gen.Char["{}:aB_ 1"], 0, 40].Sample(template =>
        {
            var (tokens, errors) = JobIdTemplateTokenizer.Read(template);
            var end = 0;
            foreach (var token in tokens)
            {
                Assert.Equal(end, token.Index);
                Assert.True(token.Length > 0);
                end += token.Length;
            }

            Assert.Equal(template.Length, end);
            Assert.Equal(errors.Length > 0, tokens.Any(token => token.Kind == JobIdTemplateTokenKind.Broken));
            Assert.All(errors, error => Assert.InRange(error.Index + error.Length, 1, template.Length));
        });

    [Fact]
    public void Many_braces_are_read_in_linear_time() => Assert.Equal(1_000_000, JobIdTemplateTokenizer.Read(new string('{', 1_000_000)).Errors.Length);

    private static string Describe(JobIdTemplateToken token) => token.Kind switch
    {
        JobIdTemplateTokenKind.Literal => $"text({token.Text})",
        JobIdTemplateTokenKind.Hole => token.Format is null ? $"hole({token.Text})" : $"hole({token.Text}:{token.Format})",
        _ => "broken",
    };
}
