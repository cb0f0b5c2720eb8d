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

    [Theory]
    [InlineData("if (thing.Contains(':') || thing.Length > 64) throw new Exception();", "thing")]
    [InlineData("if (thing.Contains(':')) throw new Exception(); thing = thing[..Math.Min(64, thing.Length)];", "thing")]
    [InlineData("foreach (var t in new[] { thing }.Where(t => t.Length < 20 && !t.Contains(':'))) { thing = t; return new CreateJobRequest { JobId = thing }; }", "\"a\"")]
    [InlineData("if (n > 9) throw new Exception();", "s_long + n")]
    [InlineData("if (n > 9 || n < 0) throw new Exception();", "s_long + n")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 9);", "s_long + n")]
    [InlineData("var id = $\"{n:N0}\"; Validate(id);", "id")]
    public async Task ValueThatWasTested_DoesNotTrigger(string statements, string value) => await RuleTest.CheckAsync(Id, Tested(statements, value));

    [Theory]
    [InlineData("if (n > 10) throw new Exception();", "s_long + [|n|]")]
    [InlineData("if (thing.Length > 64) throw new Exception();", "[|thing|]")]
    [InlineData("var id = $\"{n:N0}\"; Print(id);", "[|id|]")]
    public async Task ValueThatWasTestedForSomethingElse_Triggers(string statements, string value) => await RuleTest.CheckAsync(Id, Tested(statements, value));

    private static string Tested(string statements, string value) => $$"""
        using System;
        using System.Linq;
        using Amazon.IoT.Model;
        using IotJobs;
        class Deployment
        {
            const string s_long = "{{new string('a', 63)}}";
            static void Validate(string id) { if (!id.All(char.IsLetterOrDigit)) throw new ArgumentException(id); }
            static void Print(string id) => Console.WriteLine(id);
            object Make([ThingName] string thing, int n)
            {
                {{statements}}
                return new CreateJobRequest { JobId = {{value}} };
            }
        }
        """;

    [Theory]
    [InlineData("$\"ota-[|{number,8}|]\"", "\",8\" pads with spaces: remove it, or write {number:D8}")]
    [InlineData("$\"ota-[|{time,20:d}|]\"", "\",20\" pads with spaces: remove it")]
    public async Task Padding_IsAdvisedAgainst(string value, string advice)
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}")));
        Assert.EndsWith($"'-' and '_': {advice}", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
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
