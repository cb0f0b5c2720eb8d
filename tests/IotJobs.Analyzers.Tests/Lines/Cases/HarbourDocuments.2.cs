#nullable enable

using System.Reflection;
using System.Text.Encodings.Web;
using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;

namespace Cases.HarbourDocuments;

public sealed class Device(AmazonIoTJobsDataPlaneClient jobs, [ThingName] string thing)
{
    public Task Next() => jobs.DescribeJobExecutionAsync(new DeviceDescribe { ThingName = thing, JobId = "$next", IncludeJobDocument = true });

    public Task UpdateNext() => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, Status = DeviceStatus.IN_PROGRESS,
        JobId = "$next", //! IOTJ1001
    });

    public Task Report(string jobId, int exitCode) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = jobId, StepTimeoutInMinutes = exitCode == 0 ? 10_080 : -1,
        Status = exitCode switch { 0 => DeviceStatus.SUCCEEDED, 2 => DeviceStatus.REJECTED, _ => "failed" },
        StatusDetails = new Dictionary<string, string> { ["exit:code"] = exitCode.ToString(CultureInfo.InvariantCulture), ["step_1"] = "done, \"quoted\"" },
    });

    public Task ReportTimeout(string jobId, bool late) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = jobId,
        Status = late ? DeviceStatus.TIMED_OUT : DeviceStatus.SUCCEEDED, //! IOTJ2021
    });

    public Task ReportByProse(string jobId) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        ThingName = thing, JobId = jobId,
        Status = "SUCCESS", //! IOTJ1011
    });

    public Task ReportWithoutAStatus(string jobId) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { ThingName = thing, JobId = jobId }); //! IOTJ2018

    public Task Forward(string jobId, DeviceStatus status)
    {
        if (status == DeviceStatus.CANCELED || status == DeviceStatus.REMOVED) return Task.CompletedTask;
        if (status == DeviceStatus.TIMED_OUT) status = DeviceStatus.FAILED;
        return jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { ThingName = thing, JobId = jobId, Status = status });
    }

    public async Task Start(TimeSpan step)
    {
        var request = new StartNextPendingJobExecutionRequest { ThingName = thing };
        if (step > TimeSpan.Zero) request.StepTimeoutInMinutes = Math.Max(1, (long)step.TotalMinutes);
        request.StatusDetails = new() { ["log"] = string.Join(" | ", "first line", "second line") };
        await jobs.StartNextPendingJobExecutionAsync(request);
    }

    public Task StartWithALog(string line) => jobs.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
    {
        ThingName = thing,
        StatusDetails = new Dictionary<string, string>
        {
            ["log"] = $"first line\n{line}", //! IOTJ1020
            ["last.line"] = line, //! IOTJ1020
        },
        StepTimeoutInMinutes = 0, //! IOTJ1023
    });

    public Task ManyDetails(string jobId, IEnumerable<KeyValuePair<string, string>> details)
    {
        var map = new Dictionary<string, string>();
        foreach (var (key, value) in details)
        {
            if (map.Count == 10) break;
            if (value.Length > 0) map[key.Slug()] = value.ReplaceLineEndings(" ");
        }
        return jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { ThingName = thing, JobId = jobId, Status = "IN_PROGRESS", StatusDetails = map });
    }
}

internal static class Keys
{
    public static string Slug(this string key) => key.Length == 0 ? "none" : Regex.Replace(key, "[^A-Za-z0-9:_-]", "_");
}
