using System.Globalization;

namespace IotJobs.Package.Tests.Samples;

public sealed class DeviceUpdateTests
{
    [Fact]
    public async Task A_job_goes_from_its_CreateJob_input_to_SUCCEEDED()
    {
        await using var broker = await InProcessBroker.StartAsync();
        AssertWholeRun(await RunAsync(Address(broker.Port)));
    }

    [MosquittoFact]
    public async Task A_job_goes_from_its_CreateJob_input_to_SUCCEEDED_over_Mosquitto()
    {
        await using var broker = await MosquittoBroker.StartAsync();
        AssertWholeRun(await RunAsync(Address(broker.Port)));
    }

    [Fact]
    public async Task Without_a_broker_there_is_one_line_and_exit_code_1()
    {
        var address = Address(MosquittoBroker.FreePort());
        AssertOneLine(await RunAsync(address), $"No MQTT broker at {address} that serves us (");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("127.0.0.1:port")]
    [InlineData("127.0.0.1", "1883")]
    public async Task Bad_arguments_give_one_line_and_exit_code_1(params string[] arguments) =>
        AssertOneLine(await RunAsync(arguments), "Give the broker's address");

    private static void AssertWholeRun(DotnetCommand run)
    {
        Assert.True(run is { ExitCode: 0, Error: "" }, run.Error + run.Output);
        Assert.Equal(
            [
                "cloud camera-reboot-1: QUEUED",
                "cloud camera-reboot-1: IN_PROGRESS",
                """cloud camera-reboot-1: REJECTED {"step":"unknown document"}""",
                "cloud camera-update-40: QUEUED",
                "cloud camera-update-40: IN_PROGRESS",
                """cloud camera-update-40: IN_PROGRESS {"step":"download"}""",
                """cloud camera-update-40: IN_PROGRESS {"step":"verify"}""",
                """cloud camera-update-40: IN_PROGRESS {"step":"install"}""",
                """cloud camera-update-40: SUCCEEDED {"step":"installed"}""",
            ],
            Lines(run, "cloud"));
        Assert.Equal(
            [
                "camera TWOK_1234 is connected",
                "camera camera-reboot-1: not a job that I know",
                "camera camera-update-40: build 40 from https://firmware.s3.ap-northeast-2.amazonaws.com/camera/40.bin?X-Amz-Expires=3600&X-Amz-Signature=stand-in",
            ],
            Lines(run, "camera"));
    }

    private static void AssertOneLine(DotnetCommand run, string beginning)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(beginning, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    // The two ends write at the same time: each is looked at alone.
    private static IEnumerable<string> Lines(DotnetCommand run, string who) =>
        from line in run.Output.Split('\n')
        where line.StartsWith(who, StringComparison.Ordinal)
        select who + " " + line[who.Length..].Trim();

    private static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");

    private static Task<DotnetCommand> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(
            PackedPackage.InRepository(),
            [PackedPackage.InRepository("samples", "DeviceUpdate", "bin", PackedPackage.Configuration, "net10.0", "DeviceUpdate.dll"), .. arguments]);
}
