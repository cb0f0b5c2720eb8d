#nullable enable

namespace Cases.Programs.OvenHandlers;

public interface ICommand<TResult>;

public interface ICommandHandler<in TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    Task<TResult> HandleAsync(TCommand command, CancellationToken ct);
}

public sealed record SupersedeJob(string OldJobId, Version By, bool Hard) : ICommand<bool>;

public sealed record AnnotateJob(string JobId, string? Note, TimeSpan? Limit) : ICommand<bool>;

public sealed record StartValveUpdate(string GroupArn, string Document) : ICommand<StartValveUpdate.Outcome>
{
    public sealed record Outcome(string JobId, string Status, int Targets);
}

public sealed class SupersedeJobHandler(IAmazonIoT iot) : ICommandHandler<SupersedeJob, bool>
{
    public async Task<bool> HandleAsync(SupersedeJob command, CancellationToken ct)
    {
        var request = new CancelJobRequest
        {
            JobId = command.OldJobId,
            Force = command.Hard,
            Comment = $"Superseded by firmware {command.By}; see the release notes.",
            ReasonCode = command.Hard
                ? "SUPERSEDED_BY_HOTFIX_2"
                : "superseded", //! IOTJ1020
        };
        try
        {
            await iot.CancelJobAsync(request, ct);
            return true;
        }
        finally
        {
            // Behind the send: nobody sees it.
            request.ReasonCode = "done: " + command.By;
        }
    }
}

public sealed class AnnotateJobHandler(IAmazonIoT iot) : ICommandHandler<AnnotateJob, bool>
{
    public async Task<bool> HandleAsync(AnnotateJob command, CancellationToken ct)
    {
        var update = new UpdateJobRequest { JobId = command.JobId };
        if (command.Note is { Length: > 0 } note)
            update.Description = note;
        if (command.Limit is { TotalMinutes: >= 1 and <= 10_080 } limit)
            update.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)limit.TotalMinutes };
        if (update.Description is null && update.TimeoutConfig is null)
            return false;
        await iot.UpdateJobAsync(update, ct);
        return true;
    }
}

public sealed class StartValveUpdateHandler(IAmazonIoT iot) : ICommandHandler<StartValveUpdate, StartValveUpdate.Outcome>
{
    public async Task<StartValveUpdate.Outcome> HandleAsync(StartValveUpdate command, CancellationToken ct)
    {
        var created = await iot.CreateJobAsync(
            new CreateJobRequest
            {
                JobId = $"valves-{Guid.NewGuid():N}",
                Targets = [command.GroupArn],
                Document = command.Document,
                Description = "Valve firmware:\tstaged", //! IOTJ1020
            },
            ct);
        var outcome = new StartValveUpdate.Outcome(created.JobId, "NEW", 0);
        var tail = created.JobArn[(created.JobArn.LastIndexOf('/') + 1)..];
        var job = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = tail }, ct);
        outcome = outcome with { Status = job.Job.Status.Value, Targets = job.Job.Targets?.Count ?? 0 };
        if (outcome is { Targets: 0 })
        {
            await iot.DeleteJobAsync(
                new DeleteJobRequest
                {
                    JobId = created.JobArn, //! IOTJ1001
                    Force = true,
                },
                ct);
        }

        return outcome;
    }
}
