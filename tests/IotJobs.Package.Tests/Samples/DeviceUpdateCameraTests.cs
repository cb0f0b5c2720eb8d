using System.Buffers;
using System.Runtime.CompilerServices;
using DeviceUpdate;
using DeviceUpdate.Cloud;
using DeviceUpdate.Device;
using IotJobs.Device;
using MQTTnet;
using MQTTnet.Exceptions;

namespace IotJobs.Package.Tests.Samples;

/// <summary>What the sample's two ends do when not all goes well.</summary>
public sealed class DeviceUpdateCameraTests : IAsyncLifetime
{
    private const string Thing = "a-camera";

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));
    private readonly JobsService _service = new(_ => { });
    private InProcessBroker _broker = null!;

    public async Task InitializeAsync()
    {
        _broker = await InProcessBroker.StartAsync();
        await _service.OpenAsync(_broker.Client("service"), _patience.Token);
    }

    public async Task DisposeAsync()
    {
        await _patience.CancelAsync();
        _service.Dispose();
        await _broker.DisposeAsync();
        _patience.Dispose();
    }

    [Fact]
    public async Task Job_that_is_canceled_meanwhile_is_given_up_and_the_next_one_is_done()
    {
        var canceled = await CreateAsync(1);
        var next = await CreateAsync(2);
        var camera = new Camera(Thing, InstallAsync, _ => { }).RunAsync(_broker.Client(Thing), _patience.Token);

        Assert.Equal(("CANCELED", "SUCCEEDED"), (await await Task.WhenAny(canceled, Failed(camera)), await await Task.WhenAny(next, Failed(camera))));

        async IAsyncEnumerable<string> InstallAsync(CameraUpdate update, [EnumeratorCancellation] CancellationToken cancellation)
        {
            yield return "begin";
            if (update.Build == 1)
            {
                await _service.CancelJobAsync("camera-update-1", cancellation);
            }

            yield return "end";
        }
    }

    [Fact]
    public async Task Job_that_comes_later_wakes_the_camera_and_one_that_cannot_be_installed_ends_as_FAILED()
    {
        var camera = new Camera(Thing, InstallAsync, _ => { }).RunAsync(_broker.Client(Thing), _patience.Token);
        foreach (var (build, status) in new[] { (1, "FAILED"), (2, "SUCCEEDED") })
        {
            Assert.Equal(status, await await Task.WhenAny(await CreateAsync(build), Failed(camera)));
        }

        static IAsyncEnumerable<string> InstallAsync(CameraUpdate update, CancellationToken cancellation) =>
            update.Build == 1 ? throw new IOException("The disk is full.") : Firmware.InstallAsync(update, cancellation);
    }

    [Fact]
    public async Task Camera_ends_with_its_connection()
    {
        var isConnected = new TaskCompletionSource();
        var camera = new Camera(Thing, Firmware.InstallAsync, _ => isConnected.TrySetResult()).RunAsync(_broker.Client(Thing), _patience.Token);
        await await Task.WhenAny(isConnected.Task, camera);

        await _broker.StopAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => camera);
        Assert.True(camera.Exception!.InnerException is IOException or MqttCommunicationException, camera.Exception.ToString());
    }

    [Fact]
    public async Task Stand_in_refuses_what_AWS_IoT_refuses()
    {
        await CreateAsync(1);
        using var device = new JobsConnection(Thing);
        await device.OpenAsync(_broker.Client(Thing), _patience.Token);
        var job = (await device.StartNextAsync(_patience.Token))!;

        var mismatch = await RefusalAsync(job.JobId, job.VersionNumber + 1, JobUpdateStatus.InProgress);
        Assert.Equal("VersionMismatch", mismatch.Code);
        Assert.Equal(job.VersionNumber, mismatch.ExecutionState!.VersionNumber);
        Assert.Equal("ResourceNotFound", (await RefusalAsync(JobId.Parse("another"), null, JobUpdateStatus.Succeeded)).Code);

        var version = await ReportAsync(job.JobId, job.VersionNumber, JobUpdateStatus.Succeeded);
        Assert.Equal(job.VersionNumber + 1, version);
        var late = await RefusalAsync(job.JobId, version, JobUpdateStatus.InProgress);
        Assert.Equal("InvalidStateTransition", late.Code);
        Assert.Equal(JobExecutionStatus.Succeeded, late.ExecutionState!.Status);
        Assert.Null(await device.StartNextAsync(_patience.Token));

        Task<long?> ReportAsync(JobId id, long? expected, JobUpdateStatus status) =>
            device.ReportAsync(id, expected, status, new Dictionary<string, string>(), _patience.Token);

        async Task<JobRejection> RefusalAsync(JobId id, long? expected, JobUpdateStatus status) =>
            (await Assert.ThrowsAsync<JobRefusedException>(() => ReportAsync(id, expected, status))).Rejection;
    }

    [Fact]
    public async Task Stand_in_answers_get_and_describe()
    {
        await CreateAsync(1);
        var topics = new JobTopics(Thing);

        var pending = PendingJobExecutions.Parse(await AskAsync(topics.Get(), topics.Get(JobTopicOutcome.Accepted)));
        Assert.Equal("camera-update-1", Assert.Single(pending.Queued).JobId);
        Assert.Empty(pending.InProgress);
        var next = JobExecutionMessage.Parse(await AskAsync(topics.DescribeNext(), topics.DescribeFilter(JobTopicOutcome.Accepted)));
        Assert.Equal(JobExecutionStatus.Queued, next.Execution!.Status);
        var url = CameraUpdate.ParseJobDocument(next.Execution.JobDocument.Span).FirmwareUrl;
        Assert.Equal("https://firmware.s3.ap-northeast-2.amazonaws.com/1.bin?X-Amz-Expires=3600&X-Amz-Signature=stand-in", url.OriginalString);
        var rejection = JobRejection.Parse(
            await AskAsync(topics.Describe(JobId.Parse("another")), topics.DescribeFilter(JobTopicOutcome.Rejected)));
        Assert.Equal("ResourceNotFound", rejection.Code);
    }

    private async Task<byte[]> AskAsync(string topic, string answers)
    {
        using var client = new MqttClientFactory().CreateMqttClient();
        var answer = new TaskCompletionSource<byte[]>();
        client.ApplicationMessageReceivedAsync += message =>
        {
            answer.TrySetResult(message.ApplicationMessage.Payload.ToArray());
            return Task.CompletedTask;
        };
        await client.ConnectAsync(_broker.Client(Thing), _patience.Token);
        await client.SubscribeAsync(answers, cancellationToken: _patience.Token);
        await client.PublishStringAsync(topic, "{}", cancellationToken: _patience.Token);
        return await answer.Task.WaitAsync(_patience.Token);
    }

    private async Task<Task<string>> CreateAsync(int build)
    {
        var update = new CameraUpdate { Build = build, FirmwareUrl = new($"https://firmware.s3.ap-northeast-2.amazonaws.com/{build}.bin") };
        var input = update.ToCreateJobInputJson($"arn:aws:iot:ap-northeast-2:123456789012:thing/{Thing}");
        return (await _service.CreateJobAsync(input, _patience.Token)).Ended;
    }

    // A camera ends only by an error, which is then the test's.
    private static async Task<string> Failed(Task camera)
    {
        await camera;
        return "the camera has ended";
    }
}
