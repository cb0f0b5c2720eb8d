using IotJobs.Device;
using MQTTnet;

namespace DeviceUpdate.Device;

/// <summary>A camera: takes one job after another.</summary>
/// <param name="thingName">Its name in AWS IoT.</param>
/// <param name="install">Installs a firmware and says each step it begins.</param>
/// <param name="log">What it says meanwhile.</param>
public sealed class Camera(
    string thingName, Func<CameraUpdate, CancellationToken, IAsyncEnumerable<string>> install, Action<string> log)
{
    /// <summary>Works until it is canceled or the connection is lost; whoever runs it connects again.</summary>
    public async Task RunAsync(MqttClientOptions broker, CancellationToken cancellation)
    {
        using var jobs = new JobsConnection(thingName);
        await jobs.OpenAsync(broker, cancellation);
        log($"{thingName} is connected");
        while (true)
        {
            if (await jobs.StartNextAsync(cancellation) is not { } job)
            {
                await jobs.WaitForNewsAsync(cancellation);
                continue;
            }

            try
            {
                await DoAsync(jobs, job, cancellation);
            }
            catch (JobRefusedException refusal) when (refusal.IsConflict)
            {
                log($"{job.JobId}: given up, {refusal.Message}");
            }
        }
    }

    private async Task DoAsync(JobsConnection jobs, JobExecution job, CancellationToken cancellation)
    {
        var version = job.VersionNumber;
        if (!CameraUpdate.TryParseJobDocument(job.JobDocument.Span, out var update))
        {
            log($"{job.JobId}: not a job that I know");
            await ReportAsync(JobUpdateStatus.Rejected, "unknown document");
            return;
        }

        log($"{job.JobId}: build {update.Build} from {update.FirmwareUrl}");
        try
        {
            await foreach (var step in install(update, cancellation))
            {
                await ReportAsync(JobUpdateStatus.InProgress, step);
            }
        }
        catch (IOException failure)
        {
            log($"{job.JobId}: {failure.Message}");
            await ReportAsync(JobUpdateStatus.Failed, StatusDetails.ValueFromText(failure.Message));
            return;
        }

        await ReportAsync(JobUpdateStatus.Succeeded, "installed");

        async Task ReportAsync(JobUpdateStatus status, string step) => version = await jobs.ReportAsync(
            job.JobId, version, status, new Dictionary<string, string> { ["step"] = step }, cancellation);
    }
}
