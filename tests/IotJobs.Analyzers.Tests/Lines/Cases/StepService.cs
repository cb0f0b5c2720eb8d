#nullable enable

namespace Cases.Programs.StepService;

using System.Collections.Concurrent;

// Feature flags, a base class with steps, a lazy prefix and documents of JSON nodes. Entirely legal.

public interface IFeatureFlags { bool IsOn(string name); }

public sealed class RolloutContext
{
    public required string TargetArn { get; init; }
    public required Version Version { get; init; }
    public string Bucket { get; init; } = "";
    public string? RoleArn { get; set; }
    public bool Signed { get; set; }
    public JsonObject Document { get; } = new();
}

public abstract class RolloutStep
{
    // legal: nobody leaves this name as it is
    protected virtual string Name => "unnamed step";

    public string Label(RolloutContext context) => Name + "_" + context.Version.ToString().Replace(".", "-", StringComparison.Ordinal);

    public abstract void Apply(CreateJobRequest request, RolloutContext context);
}

public sealed class ImageStep : RolloutStep
{
    protected override string Name => "image";

    // legal: placeholder and role go together
    public override void Apply(CreateJobRequest request, RolloutContext context)
    {
        var path = $"https://{context.Bucket}.s3.eu-west-1.amazonaws.com/camera.bin";
        if (context.Signed && context.RoleArn is { Length: >= 20 } role)
        {
            context.Document["url"] = "${aws:iot:s3-presigned-url-v2:" + path + "}";
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role, ExpiresInSec = 60 * 60 };
        }
        else
        {
            context.Document["url"] = path;
        }
    }
}

public sealed class WindowStep : RolloutStep
{
    private readonly bool _rolling;

    public WindowStep(bool rolling) => _rolling = rolling;

    protected override string Name => _rolling ? "rolling" : "once";

    public override void Apply(CreateJobRequest request, RolloutContext context)
    {
        request.TargetSelection = _rolling ? "CONTINUOUS" : "SNAPSHOT";
        if (!_rolling)
            return;

        var scheduling = request.SchedulingConfig ??= new SchedulingConfig();
        scheduling.MaintenanceWindows ??= new List<MaintenanceWindow>();
        foreach (var day in new[] { "MON", "THU" })
            scheduling.MaintenanceWindows.Add(new MaintenanceWindow { StartTime = $"cron(15 3 ? * {day} *)", DurationInMinutes = 90 });
    }
}

public sealed class LimitStep : RolloutStep
{
    private readonly int _perMinute;

    public LimitStep(int perMinute) => _perMinute = perMinute switch { < 2 => 2, > 1000 => 1000, _ => perMinute };

    protected override string Name => "limit";

    public override void Apply(CreateJobRequest request, RolloutContext context)
    {
        var rate = new ExponentialRolloutRate { BaseRatePerMinute = 1, IncrementFactor = 1.5 };
        rate.RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = Math.Max(1, _perMinute / 2) };
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = rate };
        request.JobExecutionsRolloutConfig.MaximumPerMinute = _perMinute;
    }
}

public sealed class RolloutPipeline
{
    private static readonly ConcurrentDictionary<string, int> Counters = new();

    private readonly IAmazonIoT _iot;
    private readonly IFeatureFlags _flags;
    private readonly Lazy<string> _prefix;

    public RolloutPipeline(IAmazonIoT iot, IFeatureFlags flags)
    {
        _iot = iot;
        _flags = flags;
        _prefix = new Lazy<string>(() => _flags.IsOn("short-names") ? "r" : "rollout");
    }

    public async Task<string?> RunAsync(RolloutContext context, int perMinute, CancellationToken ct)
    {
        var rolling = _flags.IsOn("rolling");
        context.Signed = _flags.IsOn("signed") && context.RoleArn is not null;

        var steps = new List<RolloutStep> { new ImageStep(), new WindowStep(rolling) };
        if (_flags.IsOn("limits"))
            steps.Add(new LimitStep(perMinute));

        var request = new CreateJobRequest { Targets = [context.TargetArn] };
        context.Document["operation"] = "UPDATE";
        foreach (var step in steps)
            step.Apply(request, context);

        // legal: the document is written when all steps have had their turn
        request.Document = context.Document.ToJsonString();
        request.JobId = NameOf(steps[0].Label(context), context.TargetArn);
        var response = await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
        if (_flags.IsOn("verify"))
            await VerifyAsync(context, ct).ConfigureAwait(false);
        return response.JobId;
    }

    // legal: exactly one step, and the job's id, document and targets are all there
    private async Task VerifyAsync(RolloutContext context, CancellationToken ct)
    {
        var window = new WindowStep(rolling: false);
        var request = new CreateJobRequest
        {
            JobId = window.Label(context) + "-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8],
            Targets = [context.TargetArn],
            Document = """{"operation":"VERIFY","null":"no","steps":[{"id":1},{"id":2}]}""",
        };
        window.Apply(request, context);
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    private string NameOf(string label, string arn)
    {
        var count = Counters.AddOrUpdate(arn, 1, (_, n) => n + 1);
        var name = $"{_prefix.Value}-{label}-{count:D4}";
        return name.Length <= 64 ? name : name[^64..];
    }
}
