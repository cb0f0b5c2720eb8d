#nullable enable

namespace Cases.UpdateJobs;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public sealed class AbortsAndWindows(IAmazonIoT iot)
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private Task Send(string id, AbortConfig? abort = null, SchedulingConfig? schedule = null, TargetSelection? selection = null) =>
        iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, Targets = [Group], Document = "{\"operation\":\"REBOOT\"}",
            AbortConfig = abort, SchedulingConfig = schedule, TargetSelection = selection,
        });
    private static AbortConfig Abort(double percent, int things = 10) => new()
    {
        CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED, ThresholdPercentage = percent, MinNumberOfExecutedThings = things }],
    };

    // Legal: 12.5 percent.
    public Task Twelve(string id) => Send(id, Abort(12.5));

    // Wrong: zero percent.
    public Task ZeroPercent(string id) => Send(id, Abort(0)); //! IOTJ1021

    // Wrong: more than all.
    public Task Much(string id) => Send(id, Abort(120)); //! IOTJ1021

    // Wrong: zero things.
    public Task NoThings(string id) => Send(id, Abort(10, 0)); //! IOTJ1021

    // Legal: all of them.
    public Task All(string id) => Send(id, Abort(percent: 100, things: 1));

    // Wrong: the action is missing.
    public Task NoAction(string id) => Send(id, new AbortConfig
    {
        CriteriaList = [new AbortCriteria { FailureType = JobExecutionFailureType.ALL, ThresholdPercentage = 20, MinNumberOfExecutedThings = 5 }], //?
    });

    // Wrong: no abort action has this name.
    public Task BadAction(string id) => Send(id, new AbortConfig
    {
        CriteriaList = [new AbortCriteria { Action = "STOP", FailureType = "FAILED", ThresholdPercentage = 20, MinNumberOfExecutedThings = 5 }], //! IOTJ1011
    });

    // Legal: a continuous job with a window.
    public Task Window(string id) => Send(id, null, Night(60), TargetSelection.CONTINUOUS);

    // Wrong: a window of a whole day (1,440 > 1,430).
    public Task WholeDay(string id) => Send(id, null, Night(1440), TargetSelection.CONTINUOUS); //! IOTJ1021

    // Wrong: the window belongs to a snapshot; said at the caller's call or the new.
    public Task SnapshotWindow(string id) => Send(id, null, Night(60), TargetSelection.SNAPSHOT); //?

    // Wrong: no such selection.
    public Task Typo(string id) => Send(id, selection: "CONTINUOS"); //! IOTJ1010

    // Legal: lower case is corrected by the SDK (advice only).
    public Task Lower(string id) => Send(id, selection: "snapshot");

    private static SchedulingConfig Night(int minutes) => new()
    {
        MaintenanceWindows = new List<MaintenanceWindow> { new() { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = minutes } },
    };

    // Wrong: five fields.
    public Task Unix(string id) => Send(id, null, new SchedulingConfig { MaintenanceWindows = [new() { StartTime = "0 2 * * 1", DurationInMinutes = 60 }] }, TargetSelection.CONTINUOUS); //! IOTJ2012

    // Wrong: rate() is no window.
    public Task Rate(string id) => Send(id, null, new SchedulingConfig { MaintenanceWindows = [new() { StartTime = "rate(1 day)", DurationInMinutes = 60 }] }, TargetSelection.CONTINUOUS); //! IOTJ2012

    // Wrong: it ends before it starts.
    public Task Backwards(string id) => Send(id, null, new SchedulingConfig { StartTime = "2031-05-02 10:00", EndTime = "2031-05-01 10:00" }); //! IOTJ2012

    // Legal: a day later.
    public Task Forwards(string id) => Send(id, null, new SchedulingConfig { StartTime = "2031-05-01 10:00", EndTime = "2031-05-02 10:00", EndBehavior = JobEndBehavior.CANCEL });

    // Wrong: an end behaviour that is no word.
    public Task BadEnd(string id, string end) => Send(id, null, new SchedulingConfig { EndTime = end, EndBehavior = "STOP" }); //! IOTJ1011
}

public sealed class Documents(IAmazonIoT iot, IRows rows)
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private const string Role = "arn:aws:iam::123456789012:role/firmware-download";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private Task Send(string document, PresignedUrlConfig? urls = null) => iot.CreateJobAsync(new CreateJobRequest //?
    {
        JobId = $"doc-{Guid.NewGuid():N}", Targets = [Group], Document = document, PresignedUrlConfig = urls,
    });

    // Legal: serialized record.
    public Task Typed(Firmware firmware) => Send(JsonSerializer.Serialize(new Command("UPDATE", firmware), Web));

    // Wrong: the setting stands in the document's anonymous object.
    public Task Setting() => Send(JsonSerializer.Serialize(new { operation = "UPDATE", timeoutConfig = new { inProgressTimeoutInMinutes = 60 } })); //! IOTJ3003

    // Legal: nested it is the device's own.
    public Task Nested() => Send(JsonSerializer.Serialize(new { operation = "UPDATE", settings = new { timeoutConfig = 60 } }));

    // Wrong: single quotes.
    public Task Single() => Send("{'operation':'UPDATE'}"); //! IOTJ3001

    // Wrong: any text in a string of the document.
    public Task Hole(string url) => Send($"{{\"url\":\"{url}\"}}"); //! IOTJ3006

    // Legal: encoded.
    public Task Encoded(string url) => Send($"{{\"url\":\"{JsonEncodedText.Encode(url)}\"}}");

    // Legal: a number and a Guid hold nothing to escape.
    public Task Safe(int build, Guid id) => Send($"{{\"build\":{build},\"id\":\"{id}\"}}");

    // Wrong: True is no JSON.
    public Task Bool(bool force) => Send($"{{\"force\":{force}}}"); //! IOTJ3001

    // Legal: lower-case words.
    public Task BoolWord(bool force) => Send($"{{\"force\":{(force ? "true" : "false")}}}");

    // Wrong: twice the same name.
    public Task Twice() => Send("{\"version\":\"1.0\",\"build\":7,\"version\":\"1.1\"}"); //! IOTJ3005

    // Legal: the role stands beside the placeholder.
    public Task Presigned() => Send("{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}", new PresignedUrlConfig { RoleArn = Role });

    // Wrong: no role; a relation, said at the caller's call or the new.
    public Task NoRole() => Send("{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}"); //?

    // Wrong: the placeholder is never closed.
    public Task Open() => Send("{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k\"}", new PresignedUrlConfig { RoleArn = Role }); //! IOTJ3004

    // Wrong: half a minute is too short for a URL.
    public Task Short() => Send("{\"a\":1}", new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = 30 }); //! IOTJ1021

    // Wrong: 3,601 seconds through a const and a sum; at its use.
    public Task OverAnHour()
    {
        const long Hour = 3600;
        var seconds = Hour + 1;
        return Send("{\"a\":1}", new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = seconds }); //! IOTJ1021
    }

    // Legal: the database's text is not judged.
    public async Task Stored(int id) => await Send(await rows.DocumentAsync(id) ?? "{}");

    // Legal: a tree.
    public Task Tree(Firmware firmware)
    {
        var root = new JsonObject { ["operation"] = "UPDATE", ["firmware"] = new JsonObject { ["url"] = firmware.Url, ["sha256"] = firmware.Sha256 } };
        if (firmware.Version.Major > 2) root["force"] = true;
        return Send(root.ToJsonString());
    }

    // Wrong: a signed URL.
    public Task Signed() => Send("{\"url\":\"https://b.s3.amazonaws.com/k?X-Amz-Signature=00\"}"); //! IOTJ3007

    // Wrong: document and source.
    public Task BothSources(string id) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = id, Targets = [Group], Document = "{\"a\":1}",
        DocumentSource = "https://s3.eu-west-1.amazonaws.com/b/job.json", //! IOTJ2003
    });

    // Wrong: neither of them.
    public Task NoSource(string id) => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Group] }); //! IOTJ2002

    // Legal: the template's document.
    public Task Template(string id) => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Group], JobTemplateArn = "arn:aws:iot:eu-west-1:123456789012:jobtemplate/reboot" });

    // Legal: targets of the tenant from the database.
    public async Task Tenant(string id, string tenant) => await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = (await rows.ArnsAsync(tenant)).Take(100).ToList(), Document = "{\"a\":1}" });

    // Wrong: thingGroup is one lower-case word.
    public Task Kind(string id) => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = ["arn:aws:iot:eu-west-1:123456789012:thingGroup/cameras"], Document = "{\"a\":1}" }); //! IOTJ1022

    // Wrong: the same target twice.
    public Task Same(string id) => iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Group, Group], Document = "{\"a\":1}" }); //! IOTJ2017

    // Wrong: V4's list is null.
    public Task Add(string id)
    {
        var request = new CreateJobRequest { JobId = id, Document = "{\"a\":1}" }; //?
        request.Targets.Add(Group); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }
}

public sealed class DeviceSide(DataPlane.IAmazonIoTJobsDataPlane data, IAmazonIoT iot)
{
    private Task Report(string thing, string job, DataPlane.JobExecutionStatus status, Dictionary<string, string>? details = null) =>
        data.UpdateJobExecutionAsync(new DataModel.UpdateJobExecutionRequest { ThingName = thing, JobId = job, Status = status, StatusDetails = details });

    // Legal: done.
    public Task Done(string thing, string job) => Report(thing, job, DataPlane.JobExecutionStatus.SUCCEEDED);

    // Wrong: the service sets this itself.
    public Task TimedOut(string thing, string job) => Report(thing, job, DataPlane.JobExecutionStatus.TIMED_OUT); //! IOTJ2021

    // Wrong: no such word.
    public Task Success(string thing, string job) => Report(thing, job, "SUCCESS"); //! IOTJ1011

    // Legal: one word or the other.
    public Task Either(string thing, string job, bool ok) => Report(thing, job, ok ? "SUCCEEDED" : "FAILED", new() { ["step"] = "install" });

    // Wrong: a key with a blank.
    public Task Key(string thing, string job) => Report(thing, job, "IN_PROGRESS", new() { ["last step"] = "install" }); //! IOTJ1020

    // Wrong: an empty value.
    public Task Empty(string thing, string job) => Report(thing, job, "IN_PROGRESS", new() { { "step", "" } }); //?

    // Wrong: executions never complete.
    public async Task<bool> Ended(string thing, string job) =>
        (await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { ThingName = thing, JobId = job })).Execution.Status == "COMPLETED"; //! IOTJ2016

    // Legal: the pattern's words are the execution's.
    public async Task<bool> Failed(string thing, string job)
    {
        var response = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { ThingName = thing, JobId = job });
        return response.Execution.Status?.Value is "FAILED" or "REJECTED" or "TIMED_OUT";
    }
}
