using System.Text.Json;
using System.Text.Json.Nodes;

namespace IotJobs.Package.Tests.Samples;

public sealed class FirmwareRolloutTests
{
    [Theory]
    [InlineData]
    [InlineData("TWOK_1234")]
    public async Task Sample_prints_the_input_of_CreateJob(params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Error);

        var input = JsonNode.Parse(run.Output)!.AsObject();
        var document = JsonNode.Parse(input["document"]!.GetValue<string>());
        input.Remove("document");
        var reference = JsonNode.Parse(File.ReadAllText(PackedPackage.InRepository("tests", "IotJobs.Package.Tests", "Samples", "reference-job.json")))!;
        Assert.True(JsonNode.DeepEquals(reference["createJobInput"], input), input.ToJsonString());
        Assert.True(JsonNode.DeepEquals(reference["document"], document), document!.ToJsonString());
    }

    [Fact]
    public async Task Another_thing_name_is_in_the_JobId_the_target_and_the_document()
    {
        var run = await RunAsync("a-camera");

        using var input = JsonDocument.Parse(run.Output);
        Assert.Equal("DEVICE_OTA_JOB_TEST_a-camera_1", input.RootElement.GetProperty("jobId").GetString());
        Assert.Equal("arn:aws:iot:ap-northeast-2:123456789012:thing/a-camera", input.RootElement.GetProperty("targets")[0].GetString());
        Assert.Contains("\"deviceThingList\":[\"a-camera\"]", input.RootElement.GetProperty("document").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:b", "ThingName holds ':' at index 1.")]
    [InlineData("012345678901234567890123456789012", "ThingName has 33 characters; at most 32 fit.")]
    [InlineData("", "ThingName is empty; at least 1 character is needed.")]
    public async Task Bad_thing_name_gives_one_line_and_exit_code_1(string thingName, string beginning)
    {
        var run = await RunAsync(thingName);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(beginning, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Job_goes_through_SystemTextJson_too()
    {
        var update = new FirmwareRollout.CameraFirmwareUpdate { ThingName = "TWOK_1234", Target = [] };

        var read = JsonSerializer.Deserialize<FirmwareRollout.CameraFirmwareUpdate>(JsonSerializer.Serialize(update))!;
        Assert.Equal((update.ThingName, update.Attempt, update.ToJobDocument()), (read.ThingName, read.Attempt, read.ToJobDocument()));
    }

    private static Task<DotnetCommand> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(
            PackedPackage.InRepository(),
            [PackedPackage.InRepository("samples", "FirmwareRollout", "bin", PackedPackage.Configuration, "net10.0", "FirmwareRollout.dll"), .. arguments]);
}
