using System.Globalization;

namespace IotJobs.Analyzers.Tests.Rules;

public sealed class JobIdIsTooLongTests
{
    private const string Id = "IOTJ1002";

    private static readonly string s_sixtyFour = new('a', 64);

    public static TheoryData<string> TooLong { get; } =
    [
        $"[|\"a{s_sixtyFour}\"|]",
        $"isLate ? [|\"a{s_sixtyFour}\"|] : \"a\"",
        $"[|\"{s_sixtyFour}\" + text + \"b\"|]",
        $"[|$\"{s_sixtyFour}{{text}}b\"|]",
        "[|$\"a-prefix-that-is-rather-long-{guid}\"|]",
    ];

    public static TheoryData<string> ShortEnough { get; } =
    [
        $"\"{s_sixtyFour}\"",
        $"\"{s_sixtyFour}\" + text",
        "$\"a-prefix-that-is-rather-long{guid}\"",
    ];

    [Theory]
    [MemberData(nameof(TooLong))]
    public async Task LongerThanLimit_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [MemberData(nameof(ShortEnough))]
    public async Task UpToLimit_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Fact]
    public async Task Message_NamesLengthAndLimit()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = [|\"{s_sixtyFour}abc\"|]")));
        Assert.EndsWith(" has 67 characters; AWS IoT accepts at most 64: shorten it by 3", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ShowsTheSum()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request("JobId = [|$\"a-prefix-that-is-rather-long-{guid}\"|]")));
        Assert.Equal(
            "JobId \"a-prefix-that-is-rather-long-{guid}\" has 29 + 36 = 65 characters; AWS IoT accepts at most 64: shorten it by 1",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
