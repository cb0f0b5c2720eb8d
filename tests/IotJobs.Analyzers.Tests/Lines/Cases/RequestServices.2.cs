#nullable enable
using Amazon.IoTJobsDataPlane;
using UpdateExecution = Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest;

namespace Cases.RequestServices;

public sealed partial class RequestService
{
    public static string Describe(JobExecution execution) => execution switch
    {
        { Status.Value: "SUCCEEDED" } => "done",
        { Status.Value: "COMPLETED" } => "over", //! IOTJ2016
        _ => "open",
    };

    public Task Twice([JobId] string id)
    {
        var request = new CreateJobRequest { JobId = id, Document = Doc, TimeoutConfig = Hour };
        request.Targets = new List<string> { Thing, "arn:aws:iot:eu-west-1:123456789012:thing/cam-1" }; //! IOTJ2017
        return client.CreateJobAsync(request);
    }

    public Task TwiceDistinct([JobId] string id)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal) { Thing, "arn:aws:iot:eu-west-1:123456789012:thing/cam-1" };
        return client.CreateJobAsync(new CreateJobRequest { JobId = id, Document = Doc, Targets = targets.ToList(), TimeoutConfig = Hour });
    }

    public Task<UpdateJobResponse> NoAction([JobId] string id) => client.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = id,
        AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { FailureType = "FAILED", ThresholdPercentage = 20, MinNumberOfExecutedThings = 1 }] }, //! IOTJ2018
    });

    public Task CancelWithout(string reason) => client.CancelJobAsync(new CancelJobRequest { Force = true, Comment = reason }); //! IOTJ2018

    public Task CancelLater([JobId] string id) => client.CancelJobAsync(new CancelJobRequest { Force = true }.Tap(r => r.JobId = id));

    public Task Template([JobId] string id) => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = id, Document = Doc, TimeoutConfig = Hour }); //! IOTJ2018

    public Task TemplateOfJob([JobId] string id, Job job) => client.CreateJobTemplateAsync(new CreateJobTemplateRequest
    {
        JobTemplateId = id,
        JobArn = job.JobArn,
        Description = job.Description ?? "no description",
    });

    public Task<UpdateJobResponse> EmptyTimeout([JobId] string id) => client.UpdateJobAsync(new UpdateJobRequest { JobId = id, TimeoutConfig = new TimeoutConfig() }); //! IOTJ2019

    public Task NoCriteria([JobId] string id)
    {
        var abort = new AbortConfig { CriteriaList = new List<AbortCriteria>() }; //! IOTJ2020
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = id, AbortConfig = abort });
    }

    public Task ThreeCriteria([JobId] string id)
    {
        RetryCriteria Of(RetryableFailureType type) => new() { FailureType = type, NumberOfRetries = 0 };
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = id, JobExecutionsRetryConfig = new() { CriteriaList = [Of("FAILED"), Of("TIMED_OUT"), Of("FAILED")] } }); //! IOTJ2020
    }

    public Task Report([JobId] string id, [ThingName] string thing, bool canceled) => device.UpdateJobExecutionAsync(new UpdateExecution
    {
        JobId = id,
        ThingName = thing,
        Status = canceled ? Amazon.IoTJobsDataPlane.JobExecutionStatus.CANCELED : Amazon.IoTJobsDataPlane.JobExecutionStatus.SUCCEEDED, //! IOTJ2021
    });

    public Task ReportExit([JobId] string id, [ThingName] string thing, int exitCode) => device.UpdateJobExecutionAsync(new UpdateExecution
    {
        JobId = id,
        ThingName = thing,
        Status = exitCode switch { 0 => "SUCCEEDED", 2 => "REJECTED", _ => "FAILED" },
        StatusDetails = new Dictionary<string, string> { ["exitCode"] = exitCode.ToString(CultureInfo.InvariantCulture) },
    });

    public Task Associate([JobId] string id) => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = id, Targets = [Group, Thing] }); //! IOTJ2022

    public async Task UpdateNothing([JobId] string id, bool loud)
    {
        var request = new UpdateJobRequest { JobId = id, NamespaceId = "team" }; //! IOTJ2023
        if (loud) Console.WriteLine(request.Description ?? "nothing");
        await client.UpdateJobAsync(request);
    }

    public Task EndRetries([JobId] string id) => client.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = id,
        JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 0 }] },
    });

    public Task WrongPackage([JobId] string id) => client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Packaged, DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/fw/version/1.1"], TimeoutConfig = Hour }); //! IOTJ2024

    public Task RightPackage([JobId] string id, string account)
    {
        var versions = new List<string> { $"arn:aws:iot:eu-west-1:{account}:package/other/version/2" };
        versions.Insert(0, $"arn:aws:iot:eu-west-1:{account}:package/fw/version/1.0");
        return client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Packaged, DestinationPackageVersions = versions, TimeoutConfig = Hour });
    }

    public async Task RetryWithoutTimeout([JobId] string id)
    {
        var retries = new List<RetryCriteria> { new() { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 } }; //! IOTJ2025
        await client.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Thing], Document = Doc, JobExecutionsRetryConfig = new() { CriteriaList = retries } });
    }

    // a template may supply the timeout
    public async Task RetryFromTemplate([JobId] string id, string template) => await client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = [Thing],
        JobTemplateArn = template,
        JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = "TIMED_OUT", NumberOfRetries = 2 }] },
    });

    // sent twice, completed in between
    public async Task SendTwice([JobId] string first, [JobId] string second)
    {
        var request = new CreateJobRequest { JobId = first, Targets = [Thing], Document = Doc, TimeoutConfig = Hour };
        await client.CreateJobAsync(request);
        request.JobId = second;
        request.Document = null;
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/firmware/job.json";
        await client.CreateJobAsync(request);
    }

    private CreateJobRequest? _pending;

    public async Task Deferred([JobId] string id)
    {
        _pending ??= new CreateJobRequest { TimeoutConfig = Hour };
        _pending.JobId = id;
        (_pending.Document, _pending.Targets) = (Doc, [Thing]);
        await client.CreateJobAsync(_pending);
    }

    private async Task SendAsync(CreateJobRequest request)
    {
        if (request.Targets is not { Count: > 0 }) throw new InvalidOperationException("no targets");
        if (string.IsNullOrWhiteSpace(request.Document)) request.Document = Doc;
        await client.CreateJobAsync(request);
    }

    public Task CompletedByCallee([JobId] string id, List<string> arns) => SendAsync(new CreateJobRequest { JobId = id, Targets = arns, TimeoutConfig = Hour });
}
