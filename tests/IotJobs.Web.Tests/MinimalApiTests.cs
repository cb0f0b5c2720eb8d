using System.Text.Json.Nodes;
using RolloutService;

namespace IotJobs.Web.Tests;

/// <summary>The sample's endpoints: .NET 10's validation of minimal APIs.</summary>
public sealed class MinimalApiTests
{
    private const string Group = "arn:aws:iot:ap-northeast-2:123456789012:thinggroup/";

    private static readonly string[] s_configuration = ["--Rollout:Prefix=OTA", $"--Rollout:DefaultTarget={Group}all"];

    [Fact]
    public async Task Legal_rollout_becomes_a_request()
    {
        await using var service = await RunningService.Start(Service.Build(s_configuration));

        var (status, text) = await service.Post("/rollouts", $$"""{"version":"1.2.3","targets":["{{Group}}cameras"],"jobId":"my-job"}""");

        Assert.Equal(200, status);
        var request = JsonNode.Parse(text)!;
        Assert.Equal("my-job", (string?)request["jobId"]);
        Assert.Equal(Group + "cameras", (string?)request["targets"]![0]);
    }

    [Fact]
    public async Task What_is_left_out_comes_from_the_configuration()
    {
        await using var service = await RunningService.Start(Service.Build(s_configuration));

        var (_, text) = await service.Post("/rollouts", """{"version":"1.2.3"}""");

        Assert.Matches("^OTA-[0-9a-f]{32}$", (string?)JsonNode.Parse(text)!["jobId"]);
        Assert.Contains(Group + "all", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":"1","jobId":"my job"}""", "JobId", "JobId \"my job\" contains a space (U+0020) at index 2; AWS IoT accepts only A-Z, a-z, 0-9, '-' and '_'")]
    [InlineData("""{"version":"1","targets":["pump-7"]}""", "Targets", "Targets item 0 \"pump-7\" does not fit: it is not an ARN;")]
    public async Task Illegal_rollout_is_answered_in_the_words_of_the_rule(string json, string member, string message)
    {
        await using var service = await RunningService.Start(Service.Build(s_configuration));

        var (status, text) = await service.Post("/rollouts", json);

        Assert.Equal(400, status);
        Assert.Contains(message, Error(text, member), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rollouts/a/things/TWOK:1", 200, "$aws/things/TWOK:1/jobs/a/update/accepted")]
    [InlineData("/rollouts/a.b/things/TWOK", 400, "contains '.' at index 1")]
    [InlineData("/rollouts/a/things/TWOK!", 400, "contains '!' at index 4")]
    public async Task Parts_of_the_route_are_looked_at(string path, int expected, string message)
    {
        await using var service = await RunningService.Start(Service.Build(s_configuration));

        var (status, text) = await service.Get(path);

        Assert.Equal(expected, status);
        Assert.Contains(message, text.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // The problem details of RFC 9457.
    private static string Error(string problem, string member) => (string)JsonNode.Parse(problem)!["errors"]![member]![0]!;
}
