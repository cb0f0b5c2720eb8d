#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

namespace Cases.FluentRequests;

public enum StepResult { Running, Done, Broken, Unsupported, TooSlow }

public sealed class CabinAgent(IAmazonIoTJobsDataPlane plane, string thingName)
{
    // A device may not report that it was too slow
    public Task Report(string jobId, StepResult result)
    {
        DeviceStatus status = result switch
        {
            StepResult.Running => DeviceStatus.IN_PROGRESS,
            StepResult.Done => DeviceStatus.SUCCEEDED,
            StepResult.TooSlow => DeviceStatus.TIMED_OUT,
            _ => DeviceStatus.FAILED,
        };
        return plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { JobId = jobId, ThingName = thingName, Status = status }); //! IOTJ2021
    }

    // What the device may not say is said otherwise
    public Task ReportMapped(string jobId, DeviceStatus local)
    {
        if (local == DeviceStatus.TIMED_OUT || local == DeviceStatus.CANCELED || local == DeviceStatus.REMOVED)
        {
            local = DeviceStatus.FAILED;
        }

        return plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thingName,
            Status = local,
            StepTimeoutInMinutes = -1,
            StatusDetails = new Dictionary<string, string> { ["phase:2"] = "verify" },
        });
    }

    // SUCCESS is prose, not a word
    public Task Finish(string jobId, bool ok)
        => plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thingName,
            Status = ok
                ? "SUCCESS" //! IOTJ1011
                : "FAILED",
        });

    // A line break in a detail
    public Task Fail(string jobId, int code)
    {
        var details = new Dictionary<string, string>();
        details["code"] = code.ToString(CultureInfo.InvariantCulture);
        return plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thingName,
            Status = DeviceStatus.FAILED,
            StatusDetails = new Dictionary<string, string>
            {
                ["code"] = details["code"],
                ["trace"] = $"step {code}\n  at Flash()", //! IOTJ1020
            },
        });
    }

    // One line, at most 1,024 characters, and a stand-in for nothing
    public Task FailWell(string jobId, Exception error)
    {
        string text = string.Join(" | ", error.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (text is "")
        {
            text = "unknown";
        }

        return plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thingName,
            Status = DeviceStatus.FAILED,
            StatusDetails = new() { ["error"] = text.Length > 1024 ? text[..1024] : text },
        });
    }

    // Two weeks
    public Task StartNext(string? host)
        => plane.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
        {
            ThingName = host ?? thingName,
            StepTimeoutInMinutes = 2 * 7 * 24 * 60, //! IOTJ1023
        });

    // A thing's name holds no slash
    public Task<GetPendingJobExecutionsResponse> Pending(int shaft, int cabin)
        => plane.GetPendingJobExecutionsAsync(new GetPendingJobExecutionsRequest
        {
            ThingName = $"shaft-{shaft:D2}/cabin-{cabin:D2}", //! IOTJ1020
        });

    // Colons and long names are a thing's right; $next is an address
    public async Task<string?> Next(int shaft, int cabin)
    {
        var pending = await plane.GetPendingJobExecutionsAsync(new GetPendingJobExecutionsRequest { ThingName = $"eu:shaft-{shaft:D2}:cabin_{cabin:D2}" });
        if (pending.QueuedJobs is not { Count: > 0 })
        {
            return null;
        }

        var next = await plane.DescribeJobExecutionAsync(new DeviceDescribe { JobId = "$next", ThingName = thingName, IncludeJobDocument = true });
        return next.Execution?.JobId;
    }

    // $next cannot be updated
    public Task Acknowledge()
        => plane.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = "$next", //! IOTJ1001
            ThingName = thingName,
            Status = DeviceStatus.IN_PROGRESS,
        });

    // An update without its status
    public async Task Touch(string jobId, long version)
    {
        var update = new UpdateJobExecutionRequest { JobId = jobId, ThingName = thingName, ExpectedVersion = version }; //! IOTJ2018
        update.StepTimeoutInMinutes = 30;
        await plane.UpdateJobExecutionAsync(update);
    }

    // The loop goes on, the last one says how it ended
    public async Task Run(string jobId, IReadOnlyList<Func<Task<bool>>> steps, CancellationToken ct)
    {
        var update = new UpdateJobExecutionRequest { JobId = jobId, ThingName = thingName };
        bool ok = true;
        for (int i = 0; i < steps.Count && ok; i++)
        {
            ok = await steps[i]();
            update.Status = DeviceStatus.IN_PROGRESS;
            update.StatusDetails = new Dictionary<string, string> { [$"step-{i + 1}"] = ok ? "ok" : "failed" };
            await plane.UpdateJobExecutionAsync(update, ct);
        }

        update.StatusDetails = null;
        update.Status = ok ? DeviceStatus.SUCCEEDED : DeviceStatus.FAILED;
        await plane.UpdateJobExecutionAsync(update, ct);
    }
}
