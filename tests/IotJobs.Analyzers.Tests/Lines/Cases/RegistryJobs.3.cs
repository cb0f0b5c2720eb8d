#nullable enable

namespace Cases.RegistryJobs;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

public sealed class Words(IAmazonIoT iot, AmazonIoTJobsDataPlaneClient device)
{
    // legal: capitals, digits and underscores, made of small letters
    public Task Reason(string jobId) => iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = "superseded-2".ToUpperInvariant().Replace('-', '_') });

    // wrong: the hyphen stays
    public Task ReasonHyphen(string jobId) => iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = "superseded-2".ToUpperInvariant() }); //! IOTJ1020

    // wrong: a line break in a comment
    public Task Comment(string jobId, string reason) => iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Comment = $"stopped\n{reason}" }); //! IOTJ1020

    // legal: line breaks are replaced
    public Task CommentCleaned(string jobId, string reason) => iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Comment = $"stopped\n{reason}".ReplaceLineEndings(" ") });

    // wrong: 2,029 characters
    public Task Long(string jobId) => iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, Description = new string('=', 2029) }); //! IOTJ1020

    // wrong: nothing to change
    public Task Nothing(string jobId) => iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId }); //! IOTJ2023

    // wrong: a template has no description
    public Task Template(string document) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "cameras-v2", Document = document }); //! IOTJ2018

    // legal: the document comes from a job
    public Task TemplateOfJob(string jobArn) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "cameras-v2", JobArn = jobArn, Description = "Cameras, v2 (from a job)" });

    // wrong: a template's id has no dots
    public Task TemplateDotted(string document) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest { JobTemplateId = "cameras-v2.1", Document = document, Description = "Cameras" }); //! IOTJ1001

    // wrong: the service alone says TIMED_OUT
    public Task Expired(string jobId, bool expired) => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        JobId = jobId,
        ThingName = "cam:1",
        Status = expired ? DeviceStatus.TIMED_OUT : DeviceStatus.FAILED, //! IOTJ2021
    });

    // legal: $next stands for the next job on the data plane
    public Task Next(string thing) => device.DescribeJobExecutionAsync(new Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest { JobId = "$next", ThingName = thing });

    // wrong: the control plane does not know it
    public Task NextControl(string thing) => iot.DescribeJobExecutionAsync(new Amazon.IoT.Model.DescribeJobExecutionRequest { JobId = "$next", ThingName = thing }); //! IOTJ1001

    // wrong: executions end SUCCEEDED
    public async Task<bool> Done(string jobId, string thing)
    {
        var answer = await iot.DescribeJobExecutionAsync(new Amazon.IoT.Model.DescribeJobExecutionRequest { JobId = jobId, ThingName = thing });
        return answer.Execution.Status == JobStatus.COMPLETED.Value; //?
    }

    // legal: a job ends COMPLETED
    public async Task<bool> DoneJob(string jobId)
    {
        var answer = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId });
        return answer.Job.Status == "completed" || answer.Job.Status == JobStatus.CANCELED;
    }

    // wrong: a blank in a key of the details
    public Task Details(string jobId, string thing) => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        JobId = jobId,
        ThingName = thing,
        Status = DeviceStatus.IN_PROGRESS,
        StatusDetails = new Dictionary<string, string> { ["step"] = "download", ["last error"] = "none" }, //! IOTJ1020
    });
}

public sealed class Documents(IAmazonIoT iot)
{
    private Task Send(string document, PresignedUrlConfig? signing = null) => iot.CreateJobAsync(new CreateJobRequest //?
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [Arns.Cameras],
        PresignedUrlConfig = signing,
    });

    // wrong: any text between quotes
    public Task Hole(string note) => Send($"{{\"note\":\"{note}\"}}"); //! IOTJ3006

    // legal: encoded
    public Task Encoded(string note) => Send($"{{\"note\":\"{JsonEncodedText.Encode(note)}\"}}");

    // legal: a pattern without quotes and backslashes was asked for
    public Task Checked(string note)
    {
        if (!Regex.IsMatch(note, "^[a-z0-9 ]{1,40}$")) throw new FormatException(note);
        return Send($"{{\"note\":\"{note}\"}}");
    }

    // legal: number, Guid and date
    public Task Safe(int build, Guid run, DateOnly day) => Send($"{{\"build\":{build},\"run\":\"{run}\",\"day\":\"{day:yyyy-MM-dd}\"}}");

    // wrong: True is no JSON
    public Task Boolean(bool force) => Send($"{{\"force\":{force}}}"); //! IOTJ3001

    // legal: written in small letters
    public Task BooleanLegal(bool force) => Send($"{{\"force\":{(force ? "true" : "false")}}}");

    // wrong: a comma is left over
    public Task Comma() => Send("{\"operation\":\"UPDATE\",}"); //! IOTJ3001

    // legal: the comma is trimmed before the brace comes
    public Task CommaTrimmed(int[] slots)
    {
        var b = new StringBuilder("{\"slots\":[0,");
        foreach (var slot in slots) b.Append(slot).Append(',');
        b.Length--;
        return Send(b.Append("]}").ToString());
    }

    // wrong: a presigned URL and nobody to sign it
    public Task Unsigned() => Send("{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}"); //?

    // legal: with a role
    public Task Signed() => Send("{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}", new PresignedUrlConfig { RoleArn = Arns.Role });

    // wrong: the setting stands in the document
    public Task Misplaced() => Send(JsonSerializer.Serialize(new
    {
        operation = "UPDATE",
        timeoutConfig = new { inProgressTimeoutInMinutes = 60 }, //! IOTJ3003
    }));

    // legal: not at the top level
    public Task Nested() => Send(new JsonObject { ["operation"] = "UPDATE", ["device"] = new JsonObject { ["timeoutConfig"] = 60 } }.ToJsonString());

    // wrong: the same name twice
    public Task Duplicate(int build) => Send($"{{\"build\":{build},\"model\":\"cam\",\"build\":1}}"); //! IOTJ3005

    // legal: the same name in two objects
    public Task NoDuplicate(int build) => Send($"{{\"build\":{build},\"last\":{{\"build\":1}}}}");
}
