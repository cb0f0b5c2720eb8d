#nullable enable

namespace Cases.Words;

public static partial class WrongWords
{
    public static Task StopAtEnd(IAmazonIoT client, RolloutOptions options)
    {
        var request = Fixed.Job("wrong-11");
        request.SchedulingConfig = new SchedulingConfig { StartTime = "2031-05-01 02:00", EndTime = "2031-05-02 02:00" };
        request.SchedulingConfig.EndBehavior = options.OnEnd ?? "STOP"; //! IOTJ1011
        return client.CreateJobAsync(request);
    }

    public static Task ListByUnknownStatus(IAmazonIoT client)
        => client.ListJobsAsync(new ListJobsRequest { Status = "RUNNING" }); //! IOTJ1011

    public static async Task<bool> WaitsForSucceeded(IAmazonIoT client, string id)
    {
        while (true)
        {
            var response = await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
            if (response.Job.Status == "SUCCEEDED") return true; //! IOTJ2016
            await Task.Delay(1000);
        }
    }

    public static bool ExecutionCompleted(JobExecution execution) => execution.Status.Value == "COMPLETED"; //! IOTJ2016

    public static bool ByLocalAndPattern(JobExecution execution)
    {
        string status = execution.Status.Value;
        return status is "FAILED" or "DONE"; //! IOTJ2016
    }

    public static bool InSet(JobExecution execution)
        => new HashSet<string> { JobStatus.COMPLETED.Value, JobStatus.CANCELED.Value }.Contains(execution.Status.Value); //! IOTJ2016

    public static bool AgainstOtherEnumeration(JobExecution execution) => execution.Status == JobStatus.COMPLETED; //! IOTJ2016

    public static bool PropertyPattern(Job job) => job.Status is { Value: "DONE" }; //! IOTJ2016

    public static string SwitchArms(Job job) => job.Status.Value switch
    {
        "IN_PROGRESS" => "runs",
        "COMPLETED" => "done",
        "ERROR" => "broken", //! IOTJ2016
        _ => "?",
    };

    public static string SwitchStatement(JobExecution execution)
    {
        switch (execution.Status.Value)
        {
            case "SUCCEEDED": return "ok";
            case "FAILURE": return "bad"; //! IOTJ2016
            default: return "running";
        }
    }

    public static bool EqualsIgnoringCase(JobExecution execution)
        => execution.Status.Value.Equals("Success", StringComparison.OrdinalIgnoreCase); //! IOTJ2016

    public static async Task<int> CountByLambda(IAmazonIoT client)
    {
        var response = await client.ListJobsAsync(new ListJobsRequest());
        return response.Jobs.Count(j => j.Status.Value != "FINISHED"); //! IOTJ2016
    }

#if !NO_DATA_PLANE
    public static Task DeviceCancels(Amazon.IoTJobsDataPlane.AmazonIoTJobsDataPlaneClient device, [ThingName] string thing)
        => device.UpdateJobExecutionAsync(new Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest { JobId = "fw-1", ThingName = thing, Status = "CANCELED" }); //! IOTJ2021
#endif

#if !NO_DATA_PLANE
    public static Task DeviceSaysSuccess(Amazon.IoTJobsDataPlane.AmazonIoTJobsDataPlaneClient device, [ThingName] string thing, bool ok)
        => device.UpdateJobExecutionAsync(new Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest { JobId = "fw-1", ThingName = thing, Status = ok ? "SUCCESS" : "FAILED" }); //! IOTJ1011
#endif

    public static Task FailureTypeFromHelper(IAmazonIoT client)
    {
        var request = Fixed.Job("wrong-12");
        request.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = FailureWord(2), MinNumberOfExecutedThings = 1, ThresholdPercentage = 50 }] }; //! IOTJ1011
        return client.CreateJobAsync(request);
    }

    private static string FailureWord(int code) => code switch { 0 => "FAILED", 1 => "TIMED_OUT", 2 => "CRASHED", _ => "ALL" };
}
