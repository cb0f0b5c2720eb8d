#nullable enable

namespace Cases.FerryFleet;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public sealed class DeviceAgent
{
    private readonly DataPlane.IAmazonIoTJobsDataPlane _device;
    private readonly string _thing;

    public DeviceAgent(DataPlane.IAmazonIoTJobsDataPlane device, [ThingName] string thing)
    {
        _device = device;
        _thing = thing;
    }

    // wrong: what was stopped is reported as CANCELED
    public Task ReportAsync([JobId] string jobId, Outcome outcome)
    {
        var status = StatusOf(outcome);
        return _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = status, //! IOTJ2021
        });
    }

    // legal: what a device may not say is left out before
    public Task ReportOwnAsync([JobId] string jobId, Outcome outcome)
    {
        if (outcome is Outcome.Stopped or Outcome.Late)
            return Task.CompletedTask;

        var status = StatusOf(outcome);
        return _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest { ThingName = _thing, JobId = jobId, Status = status });
    }

    // wrong: the word is FAILED
    public Task ReportResultAsync([JobId] string jobId, Func<bool> install)
    {
        var word = "IN_PROGRESS";
        try
        {
            word = install() ? "SUCCEEDED" : "FAILED";
        }
        catch (IOException)
        {
            word = "FAILURE";
        }

        return _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = word, //! IOTJ1011
        });
    }

    // wrong: a key takes no dot
    public Task ReportVersionAsync([JobId] string jobId, Version version)
    {
        var details = new Dictionary<string, string>();
        details["fw.version"] = version.ToString(); //?
        return SendDetailsAsync(jobId, details); //?
    }

    // legal: a key takes a colon, a value takes dots
    public Task ReportColonVersionAsync([JobId] string jobId, Version version)
    {
        var details = new Dictionary<string, string>();
        details["fw:version"] = version.ToString();
        return SendDetailsAsync(jobId, details);
    }

    // legal: twenty rounds write one key
    public Task ReportRoundsAsync([JobId] string jobId)
    {
        var details = new Dictionary<string, string>();
        for (var i = 0; i < 20; i++)
            details["round"] = i.ToString(CultureInfo.InvariantCulture);
        return SendDetailsAsync(jobId, details);
    }

    // wrong: a line break in a value
    public Task ReportErrorAsync([JobId] string jobId, Exception error)
        => _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = DataPlane.JobExecutionStatus.FAILED,
            StatusDetails = new Dictionary<string, string>
            {
                ["kind"] = error.GetType().Name,
                ["message"] = error.Message + "\n" + error.Source, //! IOTJ1020
            },
        });

    // legal: the line break is gone before the value is used
    public Task ReportFlatErrorAsync([JobId] string jobId, Exception error)
    {
        var message = error.Message + "\n" + error.Source;
        return SendDetailsAsync(jobId, new Dictionary<string, string> { ["message"] = message.Replace("\r", "").Replace('\n', ' ') });
    }

    // wrong: without a number the step timer is 0
    public Task ReportStepAsync([JobId] string jobId, long? minutes)
        => _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = DataPlane.JobExecutionStatus.IN_PROGRESS,
            StepTimeoutInMinutes = minutes ?? 0, //! IOTJ1023
        });

    // legal: -1 ends the step timer
    public Task ReportStepEndAsync([JobId] string jobId, long? minutes)
        => _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = DataPlane.JobExecutionStatus.IN_PROGRESS,
            StepTimeoutInMinutes = minutes is > 0 and <= 10_080 ? minutes : -1,
        });

    // legal: the data plane knows $next
    public Task DescribeNextAsync(string? jobId)
        => _device.DescribeJobExecutionAsync(new DataModel.DescribeJobExecutionRequest { ThingName = _thing, JobId = jobId ?? "$next" });

    // wrong: a thing name takes no dot
    public Task DescribeOfUnitAsync(string site, int unit)
    {
        var thing = site + "." + unit;
        return _device.DescribeJobExecutionAsync(new DataModel.DescribeJobExecutionRequest { ThingName = thing, JobId = "$next" }); //! IOTJ1020
    }

    private Task SendDetailsAsync(string jobId, Dictionary<string, string> details)
        => _device.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest
        {
            ThingName = _thing,
            JobId = jobId,
            Status = DataPlane.JobExecutionStatus.IN_PROGRESS,
            StatusDetails = details,
        });

    private static DataPlane.JobExecutionStatus StatusOf(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Ok: return DataPlane.JobExecutionStatus.SUCCEEDED;
            case Outcome.Bad: return DataPlane.JobExecutionStatus.FAILED;
            case Outcome.Refused: return DataPlane.JobExecutionStatus.REJECTED;
            case Outcome.Stopped: return DataPlane.JobExecutionStatus.CANCELED;
            case Outcome.Late: return DataPlane.JobExecutionStatus.TIMED_OUT;
            default: throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }
}
