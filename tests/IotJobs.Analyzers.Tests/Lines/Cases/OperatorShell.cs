#nullable enable

namespace Cases.Programs.OperatorShell;

using System.Collections.Immutable;

public abstract record Command
{
    private Command() { }

    public sealed record Release(string Name, Version Version, ImmutableArray<string> Groups, bool Strict) : Command;

    public sealed record Extend(string Id, ImmutableArray<string> Things) : Command;

    public sealed record Pause(string Id, string Why) : Command;

    public sealed record Keep(string Name, Version Version) : Command;

    public sealed record Drop(string Id) : Command;

    public static Command? Parse(string line) => line.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["release", var name, var version, .. { Length: > 0 } groups] when Version.TryParse(version, out var v) => new Release(name, v, [.. groups], groups is ["canary", ..]),
        ["extend", var id, .. { Length: > 0 } things] => new Extend(id, [.. things]),
        ["pause", var id, .. var why] => new Pause(id, string.Join(' ', why)),
        ["keep", var name, var version] when Version.TryParse(version, out var v) => new Keep(name, v),
        ["drop", var id] => new Drop(id),
        _ => null,
    };
}

public sealed record Outcome(bool Done, string Text)
{
    public static implicit operator Outcome(string text) => new(true, text);
}

public sealed class RolloutBuilder(string id, string document)
{
    private readonly CreateJobRequest request = new() { JobId = id, Document = document, Targets = [] };

    public RolloutBuilder To(IEnumerable<string> arns)
    {
        foreach (var arn in arns)
            if (!request.Targets.Contains(arn)) request.Targets.Add(arn);
        return this;
    }

    public RolloutBuilder Abort(double threshold, int executed = 10)
    {
        request.AbortConfig ??= new AbortConfig { CriteriaList = [] };
        request.AbortConfig.CriteriaList.Add(new()
        {
            Action = AbortAction.CANCEL,
            FailureType = JobExecutionFailureType.FAILED,
            MinNumberOfExecutedThings = executed,
            ThresholdPercentage = threshold,
        });
        return this;
    }

    public RolloutBuilder Within(TimeSpan time)
    {
        if (time.TotalMinutes is < 1 or > 10080) throw new ArgumentOutOfRangeException(nameof(time));
        request.TimeoutConfig = new() { InProgressTimeoutInMinutes = (long)time.TotalMinutes };
        return this;
    }

    public RolloutBuilder As(TargetSelection selection)
    {
        request.TargetSelection = selection;
        return this;
    }

    public CreateJobRequest Build() => request is { Targets.Count: > 0 } ? request : throw new InvalidOperationException("no targets");
}

public sealed class Interpreter(AmazonIoTClient iot, string account, string region)
{
    private string Thing(string name) => $"arn:aws:iot:{region}:{account}:thing/{name}";

    private string Group(string name) => $"arn:aws:iot:{region}:{account}:thinggroup/{name}";

    public Task<Outcome> Run(Command command, CancellationToken stop) => command switch
    {
        Command.Release release => Release(release, stop),
        Command.Extend { Things: { Length: <= 100 } things, Id: var id } => Extend(id, things, stop),
        Command.Pause(var id, var why) => Pause(id, why, stop),
        Command.Keep keep => Keep(keep, stop),
        Command.Drop { Id: { Length: > 0 } id } => Drop(id, stop),
        _ => Task.FromResult(new Outcome(false, command.ToString())),
    };

    // wrong: a threshold of 0 is refused, and the strict arm has it
    private async Task<Outcome> Release(Command.Release release, CancellationToken stop)
    {
        var document = JsonSerializer.Serialize(new { operation = "UPDATE", name = release.Name, version = release.Version.ToString(3) });
        var request = new RolloutBuilder(JobId.FromText($"{release.Name} {release.Version}"), document)
            .To(release.Groups.Select(Group))
            .Abort(10.5)
            .Within(TimeSpan.FromHours(12))
            .As(release.Groups is [_] ? "CONTINUOUS" : "SNAPSHOT")
            .Build();
        request.AbortConfig.CriteriaList[0].ThresholdPercentage = release.Strict ? 0 : 10; //! IOTJ1021
        var response = await iot.CreateJobAsync(request, stop);
        return response.JobArn;
    }

    // wrong: things are added, where groups are asked for
    private async Task<Outcome> Extend(string id, ImmutableArray<string> things, CancellationToken stop)
    {
        var response = await iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
        {
            JobId = id,
            Targets = [.. from t in things where t is { Length: > 0 } select Thing(t)], //! IOTJ2022
            Comment = $"{things.Length} more",
        }, stop);
        return response.JobId;
    }

    // wrong: a comment has no line break
    private async Task<Outcome> Pause(string id, string why, CancellationToken stop)
    {
        await iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = id,
            ReasonCode = nameof(Pause).ToUpperInvariant(),
            Comment = $"paused by the operator:\n{why}", //! IOTJ1020
        }, stop);
        return "paused";
    }

    // wrong: a template needs a description
    private async Task<Outcome> Keep(Command.Keep keep, CancellationToken stop)
    {
        var (name, version) = keep;
        var request = new CreateJobTemplateRequest //! IOTJ2018
        {
            JobTemplateId = $"{name}-{version.ToString().Replace(".", "_")}",
            Document = JsonSerializer.Serialize(new { operation = "UPDATE", name }),
            TimeoutConfig = new() { InProgressTimeoutInMinutes = 60 },
        };
        return (await iot.CreateJobTemplateAsync(request, stop)).JobTemplateArn;
    }

    // legal: any text may be an id
    private async Task<Outcome> Drop(string id, CancellationToken stop)
    {
        await iot.DeleteJobAsync(new() { JobId = id, Force = true }, stop);
        return $"dropped {id}";
    }
}

public static class Program
{
    public static async Task Main()
    {
        using var iot = new AmazonIoTClient();
        var interpreter = new Interpreter(iot, "123456789012", "eu-west-1");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (Command.Parse(line) is not { } command) continue;
            var (done, text) = await interpreter.Run(command, CancellationToken.None);
            Console.WriteLine(done ? text : $"? {text}");
        }
    }
}
