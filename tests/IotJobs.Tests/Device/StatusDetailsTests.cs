using CsCheck;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class StatusDetailsTests
{
    [Theory]
    [InlineData("done", "done")]
    [InlineData(" two  words ", " two  words ")]
    [InlineData("line 1\r\nline 2\n\tline 3\n", "line 1 line 2 line 3")]
    [InlineData("\n\nfirst", "first")]
    [InlineData("a\u200Bb\uFEFF", "ab")]
    [InlineData("상태 😀", "상태 😀")]
    [InlineData("", "-")]
    [InlineData("\r\n", "-")]
    public void Value_keeps_what_is_legal(string text, string value) => Assert.Equal(value, StatusDetails.ValueFromText(text));

    [Fact]
    public void Value_has_U_FFFD_for_what_means_nothing() =>
        Assert.Equal("a\uFFFD\uFFFDb\uFFFD", StatusDetails.ValueFromText("a\uE000" + '\uD83D' + "b\u0378"));

    [Fact]
    public void Long_value_keeps_its_beginning_and_its_end()
    {
        Assert.Equal(new string('a', 1024), StatusDetails.ValueFromText(new string('a', 1024)));
        var value = StatusDetails.ValueFromText("begin" + new string('x', 2000) + "end");
        Assert.Equal(1024, value.Length);
        Assert.StartsWith("beginx", value, StringComparison.Ordinal);
        Assert.EndsWith("xend", value, StringComparison.Ordinal);
        Assert.Equal('…', value[256]);
    }

    [Theory]
    [InlineData("step:1", "step:1")]
    [InlineData("exit code", "exit_code")]
    [InlineData("상태", "__")]
    [InlineData("", "_")]
    public void Key_keeps_what_is_legal(string text, string key) => Assert.Equal(key, StatusDetails.KeyFromText(text));

    [Fact]
    public void Long_key_keeps_its_beginning() => Assert.Equal(new string('k', 128), StatusDetails.KeyFromText(new string('k', 200)));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => StatusDetails.ValueFromText(null!));
        Assert.Throws<ArgumentNullException>("text", () => StatusDetails.KeyFromText(null!));
    }

    [Fact]
    public void Any_text_fits() => Gen.Select(Gen.Char.Array[0, 3000], Gen.Char.Array[0, 200]).Sample((value, key) =>
    {
        var details = new Dictionary<string, string> { [StatusDetails.KeyFromText(new(key))] = StatusDetails.ValueFromText(new(value)) };
        Assert.Equal(details, new JobStartNext { StatusDetails = details }.StatusDetails);
    });

    [Fact]
    public void Refusal_of_a_value_says_what_makes_it_fit() => Assert.Contains(
        "StatusDetails.ValueFromText",
        Assert.Throws<ArgumentException>(() => new JobStartNext { StatusDetails = new Dictionary<string, string> { ["out"] = "a\nb" } }).Message,
        StringComparison.Ordinal);
}
