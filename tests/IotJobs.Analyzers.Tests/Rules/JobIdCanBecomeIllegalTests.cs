using System.Globalization;

namespace IotJobs.Analyzers.Tests.Rules;

public sealed class JobIdCanBecomeIllegalTests
{
    private const string Id = "IOTJ1004";

    [Theory]
    [InlineData("$\"ota-[|{number:N0}|]\"")]
    [InlineData("$\"ota-[|{number,8}|]\"")]
    [InlineData("$\"ota-[|{time:d}|]\"")]
    [InlineData("$\"ota-[|{time}|]\"")]
    [InlineData("\"ota-\" + [|time|]")]
    [InlineData("isLate ? text : $\"ota-[|{time:d}|]\"")]
    public async Task ValueThatCanBeIllegal_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("$\"ota-{text}\"")]
    [InlineData("$\"ota-{guid}\"")]
    [InlineData("$\"ota-{guid:N}\"")]
    [InlineData("$\"ota-{number}\"")]
    [InlineData("$\"ota-{time:yyyyMMddHHmmss}\"")]
    [InlineData("$\"ota-{isLate}\"")]
    [InlineData("$\"ota-{version.ToString().Replace('.', '-')}\"")]
    [InlineData("text")]
    public async Task LegalOrUnknownValue_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Fact]
    public async Task ValueThatIsAlwaysIllegal_IsLeftToTheError() => await RuleTest.CheckAsync(Id, RuleTest.Request("JobId = $\"ota-{guid:B}\""));

    [Fact]
    public async Task ThingName_TriggersWithCharacterAndArithmetic()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, """
            using Amazon.IoT.Model;
            using IotJobs;
            class Deployment { object Make([ThingName] string thing) => new CreateJobRequest { JobId = $"ota-{[|thing|]}-1" }; }
            """));
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains("can contain ':'", message, StringComparison.Ordinal);
        Assert.Contains("4 + 128 + 2 = 134 > 64", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongEnoughValue_TriggersAtTheWidestValue() => await RuleTest.CheckAsync(Id, """
        using System.ComponentModel.DataAnnotations;
        using Amazon.IoT.Model;
        class Deployment
        {
            [MaxLength(40)] public string Name { get; set; } = "";
            object Make(System.Guid guid) => new CreateJobRequest { JobId = $"{guid:N}-{[|Name|]}" };
        }
        """);
}
