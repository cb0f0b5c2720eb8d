using System.Globalization;

namespace IotJobs.Analyzers.Tests.Rules;

public sealed class JobIdIsEmptyTests
{
    private const string Id = "IOTJ1003";

    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|string.Empty|]")]
    [InlineData("[|$\"\"|]")]
    [InlineData("isLate ? [|\"\"|] : \"a\"")]
    [InlineData("text ?? [|string.Empty|]")]
    public async Task EmptyText_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("\" \"")]
    [InlineData("text")]
    [InlineData("\"\" + text")]
    [InlineData("null")]
    public async Task OtherText_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Fact]
    public async Task Message_NamesWhatIsLegal()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request("JobId = [|\"\"|]")));
        Assert.Equal("JobId is empty; AWS IoT accepts 1 to 64 characters of A-Z, a-z, 0-9, '-' and '_'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
