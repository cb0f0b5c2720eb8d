#nullable enable

namespace Cases.SiteJobs;

using Amazon.IoTJobsDataPlane;
using DataStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using UpdateJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest;
using StartNextPendingJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.StartNextPendingJobExecutionRequest;

public sealed class NumbersAndWords(IAmazonIoT client)
{
    private Task Send(Action<CreateJobRequest> more)
    {
        var request = new CreateJobRequest { JobId = "n-1", Document = "{}", Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/cam1"] };
        more(request);
        return client.CreateJobAsync(request);
    }

    public Task Timeout(int hours) => Send(r => r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(hours * 60L, 1, 10080) });

    // legal: exactly seven days
    public Task Week() => Send(r => r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)TimeSpan.FromDays(7).TotalMinutes });

    // wrong: 8 days are 11520 minutes
    public Task EightDays() => Send(r => r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 8 * 24 * 60 }); //! IOTJ1021

    // wrong: 0 minutes
    public Task Zero() => Send(r => r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 0 }); //! IOTJ1021

    // legal: the zero is a mark for "none"
    public Task ZeroIsNone(long minutes)
    {
        if (minutes is < 1 or > 10080) minutes = 0;
        return Send(r => { if (minutes > 0) r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes }; });
    }

    // wrong: ALL beside another
    public Task AllBeside() => Send(r => r.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.ALL, NumberOfRetries = 1 }, new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 2 }] }); //! IOTJ2010

    // legal: 4 + 6 = 10 retries and a timeout
    public Task TenRetries() => Send(r =>
    {
        r.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 };
        r.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList =
            [
                new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 4 },
                new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 6 },
            ],
        };
    });

    // wrong: REJECTED cannot be retried
    public Task Rejected() => Send(r => r.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = "REJECTED", NumberOfRetries = 1 }] }); //! IOTJ1011

    public Task Rate() => Send(r => r.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
    {
        MaximumPerMinute = 1000,
        ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 50, IncrementFactor = 1.1, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 1 } },
    });

    // wrong: no maximum
    public Task RateWithout() => Send(r => r.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 50, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 1 } } }); //! IOTJ2004

    // legal: one of the two by condition
    public Task OneCount(bool notified) => Send(r => r.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
    {
        MaximumPerMinute = 100,
        ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = notified ? new RateIncreaseCriteria { NumberOfNotifiedThings = 10 } : new RateIncreaseCriteria { NumberOfSucceededThings = 10 } },
    });

    // wrong: both counts
    public Task BothCounts() => Send(r => r.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
    {
        MaximumPerMinute = 100,
        ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = 5,
            IncrementFactor = 2,
            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 10, NumberOfSucceededThings = 5 }, //! IOTJ2005
        },
    });

    // wrong: above the documented quota
    public Task TooFast() => Send(r => r.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 5000 }); //! IOTJ1023

    // wrong: 0 per cent
    public Task ZeroPercent() => Send(r => r.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = 1, ThresholdPercentage = 0 }] }); //! IOTJ1021

    // wrong: Action and MinNumberOfExecutedThings are missing
    public Task HalfAbort() => Send(r => r.AbortConfig = new AbortConfig { CriteriaList = [new AbortCriteria { FailureType = JobExecutionFailureType.FAILED, ThresholdPercentage = 20 }] }); //! IOTJ2018

    // wrong: not a word
    public Task Misspelt() => Send(r => r.TargetSelection = "CONTINOUS"); //! IOTJ1010

    // legal: only known words go on
    public Task Known(string word) => word is "CONTINUOUS" or "SNAPSHOT" ? Send(r => r.TargetSelection = word) : Task.CompletedTask;

    // legal: the misspelt word is mended by the map
    public Task Mapped(string word)
    {
        var selection = word switch { "CONTINOUS" => "CONTINUOUS", _ => "SNAPSHOT" };
        return Send(r => r.TargetSelection = selection);
    }

    // wrong: 1431 minutes
    public Task LongWindow() => Send(r => { r.TargetSelection = "CONTINUOUS"; r.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * 2 *)", DurationInMinutes = 1431 }] }; }); //! IOTJ1021

    // wrong: five fields
    public Task UnixCron() => Send(r => { r.TargetSelection = "CONTINUOUS"; r.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 * * 1)", DurationInMinutes = 60 }] }; }); //! IOTJ2012

    // wrong: 30 seconds
    public Task ShortUrl() => Send(r => r.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/r", ExpiresInSec = 30 }); //! IOTJ1021

    public Task Expires(TimeSpan span) => Send(r => r.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/r", ExpiresInSec = Math.Max(60, Math.Min(3600, (long)span.TotalSeconds)) });

    // wrong: a description takes no line break
    public Task Lines() => Send(r => r.Description = "first\nsecond"); //! IOTJ1020

    // legal: line breaks become blanks
    public Task LinesMended() => Send(r => r.Description = "first\nsecond".Replace('\n', ' '));

    public Task LinesByRegex(string note) => Send(r => r.Description = Regex.Replace(note + "\tend", @"\s+", " ").Trim());
}

public sealed class DocumentsAndStates(IAmazonIoT client, AmazonIoTJobsDataPlaneClient device)
{
    private Task Send(string document) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = "d-1", Document = document, Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/cam1"], //?
    });

    public Task Serialized(string operation) => Send(JsonSerializer.Serialize(new { operation, files = new[] { "a", "b" } }));

    public Task Node(string operation) => Send(new JsonObject { ["operation"] = operation, ["n"] = 3 }.ToJsonString());

    public Task Encoded(string operation) => Send($"{{\"operation\":\"{JsonEncodedText.Encode(operation)}\"}}");

    // wrong: any text between quotes
    public Task Unescaped(string operation) => Send($"{{\"operation\":\"{operation}\"}}"); //! IOTJ3006

    // wrong: trailing brace is missing
    public Task Unclosed() => Send("{\"operation\":\"UPDATE\""); //! IOTJ3001

    public Task Built(int version)
    {
        var text = new StringBuilder("{");
        text.Append("\"version\":").Append(version);
        text.Append('}');
        return Send(text.ToString());
    }

    // wrong: a request's setting in the document
    public Task Setting() => Send("{\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":5}}"); //! IOTJ3003

    // legal: not at the top level
    public Task Nested() => Send("{\"device\":{\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":5}}}");

    // wrong: one name twice
    public Task Double() => Send("{\"a\":1,\"a\":2}"); //! IOTJ3005

    // wrong: the placeholder is not closed
    public Task Open() => Send("{\"v\":\"${aws:iot:package:cam:version:1.0:attributes:k\"}"); //?

    // wrong: misspelt kind
    public Task Almost() => Send("{\"v\":\"${aws:iot:s3-presign-url:https://b.s3.amazonaws.com/k}\"}"); //! IOTJ3011

    // legal: left to the device
    public Task Shell() => Send("{\"run\":\"echo ${PATH}\"}");

    // wrong: a local placeholder outside of an upload
    public Task Local() => Send("{\"name\":\"${thingName}\"}"); //! IOTJ3004

    // legal: replaced before it is sent
    public Task LocalReplaced(string name) => Send("{\"name\":\"${thingName}\"}".Replace("${thingName}", JsonEncodedText.Encode(name).ToString()));

    // wrong: signed URL
    public Task Baked() => Send("{\"url\":\"https://b.s3.amazonaws.com/k?X-Amz-Signature=00\"}"); //! IOTJ3007

    // wrong: lower case
    public Task Reason() => client.CancelJobAsync(new CancelJobRequest { JobId = "c-1", ReasonCode = "obsolete" }); //! IOTJ1020

    public Task ReasonUpper() => client.CancelJobAsync(new CancelJobRequest { JobId = "c-2", ReasonCode = "obsolete_2".ToUpperInvariant(), Force = true });

    // wrong: nothing is changed
    public Task Nothing() => client.UpdateJobAsync(new UpdateJobRequest { JobId = "u-1" }); //! IOTJ2023

    // legal: retries are ended
    public Task EndRetries() => client.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = "u-2", JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 0 }] },
    });

    // wrong: a thing is associated
    public Task Associate() => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "a-1", Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/cam1"] }); //! IOTJ2022

    // legal: the device's own words
    public Task Report(bool ok) => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        JobId = "r-1", ThingName = "region:cam1", Status = ok ? DataStatus.SUCCEEDED : DataStatus.FAILED,
        StatusDetails = new Dictionary<string, string> { ["step:1"] = "done" },
    });

    // wrong: the service's word
    public Task ReportCanceled() => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { JobId = "r-2", ThingName = "cam1", Status = DataStatus.CANCELED }); //! IOTJ2021

    // wrong: no such word
    public Task ReportSuccess() => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { JobId = "r-3", ThingName = "cam1", Status = "SUCCESS" }); //! IOTJ1011

    // legal: the canceled one returns before
    public Task ReportOnly(DataStatus status)
    {
        if (status == DataStatus.CANCELED || status == DataStatus.TIMED_OUT || status == DataStatus.REMOVED) return Task.CompletedTask;
        return device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { JobId = "r-4", ThingName = "cam1", Status = status });
    }

    // wrong: an empty value
    public Task Detail() => device.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest { ThingName = "cam1", StatusDetails = new Dictionary<string, string> { ["step"] = "" } }); //?

    // wrong: an execution is never COMPLETED
    public async Task<bool> Done(string id)
    {
        var response = await client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = id, ThingName = "cam1" });
        return response.Execution.Status == "COMPLETED"; //! IOTJ2016
    }

    // legal: a job is
    public async Task<bool> JobDone(string id)
    {
        var response = await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return response.Job.Status == JobStatus.COMPLETED || response.Job.Status.Value is "CANCELED";
    }

    // wrong: a template needs a description
    public Task Template() => client.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "t-1", Document = "{}" }); //! IOTJ2018
}
