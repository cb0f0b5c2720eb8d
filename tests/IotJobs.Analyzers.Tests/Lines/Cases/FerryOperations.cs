#nullable enable

namespace Cases.FerryFleet;

using DataPlane = Amazon.IoTJobsDataPlane;
using DataModel = Amazon.IoTJobsDataPlane.Model;

public sealed class FleetOperations
{
    private const string Cameras = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private const string Doors = "arn:aws:iot:eu-west-1:123456789012:thinggroup/doors";

    private readonly IAmazonIoT _iot;

    public FleetOperations(IAmazonIoT iot) => _iot = iot;

    // wrong: the operation takes groups, and the second is a thing
    public Task AssociateAsync([JobId] string jobId)
        => _iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
        {
            JobId = jobId,
            Targets =
            [
                Cameras,
                "arn:aws:iot:eu-west-1:123456789012:thing/camera-7", //! IOTJ2022
            ],
        });

    // legal: a list that may turn out empty is not empty for certain
    public Task AssociateGroupsAsync([JobId] string jobId, IReadOnlyList<string> arns)
    {
        var groups = arns.Where(a => a.Contains(":thinggroup/", StringComparison.Ordinal)).Distinct().ToList();
        return _iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = jobId, Targets = groups });
    }

    // wrong: UserRequest has small letters
    public Task CancelAsync([JobId] string jobId)
    {
        const string reason = nameof(CancelReason.UserRequest);
        return _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = reason }); //! IOTJ1020
    }

    // legal: capitals, and the separator is '_'
    public Task CancelLoudlyAsync([JobId] string jobId, CancelReason reason, int attempt)
    {
        var code = $"{reason.ToString().ToUpperInvariant()}_{Math.Abs((long)attempt)}";
        return _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = code });
    }

    // wrong: two lines in a comment
    public Task CancelCommentedAsync([JobId] string jobId, string who)
    {
        var comment = string.Join(Environment.NewLine, "stopped", who);
        return _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Comment = comment, ReasonCode = "STOPPED" }); //! IOTJ1020
    }

    // legal: the two lines are made one
    public Task CancelFlatAsync([JobId] string jobId, string who)
    {
        var comment = string.Join(Environment.NewLine, "stopped", who);
        return _iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, Comment = comment.ReplaceLineEndings("; "), ReasonCode = "STOPPED" });
    }

    // wrong: a namespace says where, not what changes
    public Task TouchAsync([JobId] string jobId)
    {
        var request = new UpdateJobRequest { JobId = jobId }; //! IOTJ2023
        request.NamespaceId = "fleet-eu";
        return _iot.UpdateJobAsync(request);
    }

    // legal: a partial update; something may be set
    public Task PatchAsync([JobId] string jobId, string? description, long? minutes)
    {
        var request = new UpdateJobRequest { JobId = jobId };
        if (description is { Length: > 0 and <= 2028 })
            request.Description = description;
        if (minutes is long m && m is >= 1 and <= 10_080)
            request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = m };
        return _iot.UpdateJobAsync(request);
    }

    // wrong: AWS IoT demands a description of a template
    public Task SaveTemplateAsync([JobId] string id, string document)
    {
        var request = new CreateJobTemplateRequest { JobTemplateId = id, Document = document }; //! IOTJ2018
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
        return _iot.CreateJobTemplateAsync(request);
    }

    // wrong: a page has 250 entries at most
    public Task ListAsync(int? pageSize)
    {
        var size = pageSize is > 0 ? Math.Min(pageSize.Value, 250) : 500;
        return _iot.ListJobsAsync(new ListJobsRequest { MaxResults = size }); //! IOTJ1021
    }

    // wrong: a job never is SUCCEEDED
    public static int CountDone(IEnumerable<JobSummary> jobs)
    {
        var done = 0;
        foreach (var job in jobs)
        {
            if (job.Status == "SUCCEEDED") //! IOTJ2016
                done++;
        }

        return done;
    }

    // legal: the comparison ignores case, and executions do succeed
    public static bool IsDone(JobExecution execution) => execution.Status == "succeeded" || execution.Status == JobExecutionStatus.FAILED;

    // wrong: a JobId of 64 characters and six more
    public async Task RepeatAsync(ListJobsResponse page, string document)
    {
        foreach (var job in page.Jobs)
        {
            if (job.Status != JobStatus.COMPLETED)
                continue;
            await _iot.CreateJobAsync(new CreateJobRequest { JobId = $"{job.JobId}-again", Targets = [Cameras], Document = document }).ConfigureAwait(false); //! IOTJ1004
        }
    }

    // legal: what would not fit is skipped: 58 + 6 = 64
    public async Task RepeatShortAsync(ListJobsResponse page, string document)
    {
        for (var i = 0; i < page.Jobs.Count; i++)
        {
            var id = page.Jobs[i].JobId;
            if (id.Length > 58)
                continue;
            await _iot.CreateJobAsync(new CreateJobRequest { JobId = id + "-again", Targets = [Cameras], Document = document }).ConfigureAwait(false);
        }
    }

    // wrong: version 4 of the SDK leaves Targets null
    public Task AddTargetsAsync(IEnumerable<string> arns, string document)
    {
        var request = new CreateJobRequest { JobId = $"add-{Guid.NewGuid():N}", Document = document }; //?
        request.Targets.AddRange(arns); //! IOTJ2015
        return _iot.CreateJobAsync(request);
    }

    // legal: the list is there before something is added
    public Task AddTargetsToListAsync(IEnumerable<string> arns, string document)
    {
        var request = new CreateJobRequest { JobId = $"add-{Guid.NewGuid():N}", Document = document };
        foreach (var arn in arns)
            (request.Targets ??= []).Add(arn);
        request.Targets ??= [Cameras];
        return _iot.CreateJobAsync(request);
    }

    // wrong: cameras twice
    public Task TargetTwiceAsync(string document)
        => _iot.CreateJobAsync(new CreateJobRequest { JobId = $"two-{Guid.NewGuid():N}", Targets = [Cameras, Doors, Cameras], Document = document }); //! IOTJ2017

    // legal: what is there twice is put in once
    public Task TargetDistinctAsync(string document)
    {
        var targets = new[] { Cameras, Doors, Cameras }.Distinct().ToList();
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = $"two-{Guid.NewGuid():N}", Targets = targets, Document = document });
    }

    // wrong: the name of the thing holds a blank
    public Task TargetUnitAsync(string document)
    {
        var targets = new List<string> { ThingArn("camera-1"), ThingArn("camera 2") }; //?
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = $"units-{Guid.NewGuid():N}", Targets = targets, Document = document }); //?
    }

    // legal: a thing name takes colons
    public Task TargetColonUnitAsync(string document)
    {
        var targets = new List<string> { ThingArn("camera:1"), ThingArn("camera:2") };
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = $"units-{Guid.NewGuid():N}", Targets = targets, Document = document });
    }

    private static string ThingArn(string name) => $"arn:aws:iot:eu-west-1:123456789012:thing/{name}";
}
