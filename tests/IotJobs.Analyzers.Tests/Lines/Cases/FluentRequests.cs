#nullable enable

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

namespace Cases.FluentRequests;

internal static class Arns
{
    public const string Elevators = "arn:aws:iot:us-east-1:123456789012:thinggroup/elevators";
    public const string Escalators = "arn:aws:iot:us-east-1:123456789012:thinggroup/escalators";
    public const string Cabin = "arn:aws:iot:us-east-1:123456789012:thing/cabin-12";
    public const string OwnTemplate = "arn:aws:iot:us-east-1:123456789012:jobtemplate/elevator-ota";
    public const string Reboot = "arn:aws:iot:us-east-1::jobtemplate/AWS-Reboot:1.0";
}

public sealed class RolloutOptions
{
    public int? PerMinute { get; set; }
    public long? UrlSeconds { get; set; }
    public int TimeoutMinutes { get; set; } = 60;
    public string? TemplateArn { get; set; }
    public bool Continuous { get; set; }
}

internal static class RequestExtensions
{
    public static CreateJobRequest WithId(this CreateJobRequest request, string id)
    {
        request.JobId = id;
        return request;
    }

    public static CreateJobRequest WithDocument(this CreateJobRequest request, object document)
    {
        request.Document = JsonSerializer.Serialize(document);
        return request;
    }

    public static CreateJobRequest For(this CreateJobRequest request, params string[] targets)
    {
        request.Targets = targets.ToList();
        return request;
    }

    public static CreateJobRequest FromS3(this CreateJobRequest request, string url)
    {
        request.DocumentSource = url;
        return request;
    }
}

internal sealed class JobBuilder
{
    private readonly CreateJobRequest _request = new() { Targets = [] };

    public JobBuilder Id(string id) { _request.JobId = id; return this; }

    public JobBuilder To(string arn) { _request.Targets.Add(arn); return this; }

    public JobBuilder Document(string json) { _request.Document = json; return this; }

    public JobBuilder Nightly()
    {
        _request.SchedulingConfig = new SchedulingConfig
        {
            MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(30 1 ? * * *)", DurationInMinutes = 120 }],
        };
        return this;
    }

    public JobBuilder Continuous() { _request.TargetSelection = TargetSelection.CONTINUOUS; return this; }

    public CreateJobRequest Build() => _request;
}

public sealed class ElevatorJobs(IAmazonIoT iot, RolloutOptions options)
{
    // The chain forgets For(...)
    public Task Calibrate(string id) => iot.CreateJobAsync(new CreateJobRequest().WithId(id).WithDocument(new { operation = "calibrate" })); //! IOTJ2001

    // The whole chain
    public Task CalibrateAll(string id)
        => iot.CreateJobAsync(new CreateJobRequest()
            .WithDocument(new { operation = "calibrate" })
            .For(Arns.Elevators, Arns.Escalators)
            .WithId(id));

    // A document and a source
    public Task Twice(string id) => iot.CreateJobAsync(new CreateJobRequest().WithId(id).For(Arns.Cabin).WithDocument(new { op = "x" }).FromS3("https://s3.us-east-1.amazonaws.com/jobs/x.json")); //! IOTJ2003

    // The source takes the document's place
    public async Task SourceInstead(string id, bool large)
    {
        var request = new CreateJobRequest().WithId(id).For(Arns.Cabin).WithDocument(new { op = "x" });
        if (large)
        {
            request.FromS3("https://s3.us-east-1.amazonaws.com/jobs/x.json").Document = null;
        }

        await iot.CreateJobAsync(request);
    }

    // A copy without its targets
    public async Task Repeat(string first, string second)
    {
        var request = new CreateJobRequest { JobId = first, Targets = [Arns.Elevators], Document = "{\"op\":\"lubricate\"}" };
        await iot.CreateJobAsync(request);
        await iot.CreateJobAsync(CopyForgetful(request, second)); //! IOTJ2001
    }

    private static CreateJobRequest CopyForgetful(CreateJobRequest source, string id)
        => new() { JobId = id, Document = source.Document, Description = source.Description, TimeoutConfig = source.TimeoutConfig };

    // A copy with all, and what is done to the first after its send
    public async Task RepeatWell(string first, string second)
    {
        var request = new CreateJobRequest { JobId = first, Targets = [Arns.Elevators], Document = "{\"op\":\"lubricate\"}" };
        await iot.CreateJobAsync(request);
        var copy = Copy(request, second);
        request.Targets.Clear();
        request.Document = null;
        await iot.CreateJobAsync(copy);
    }

    private static CreateJobRequest Copy(CreateJobRequest source, string id)
        => new() { JobId = id, Document = source.Document, Targets = [.. source.Targets] };

    // A builder's window on a SNAPSHOT job
    public Task Night(string id) => iot.CreateJobAsync(new JobBuilder().Id(id).To(Arns.Elevators).Document("{\"op\":\"grease\"}").Nightly().Build()); //! IOTJ2006

    // The same builder, CONTINUOUS after the window
    public Task NightContinuous(string id)
        => iot.CreateJobAsync(new JobBuilder().Id(id).To(Arns.Elevators).Nightly().Document("{\"op\":\"grease\"}").Continuous().Build());

    // Windows and selection hang on one list
    public Task Windows(string id, IReadOnlyList<int> hours)
    {
        var windows = hours
            .Select(h => new MaintenanceWindow { StartTime = $"cron(0 {h} ? * MON-FRI *)", DurationInMinutes = 45 })
            .ToList();
        bool any = windows.Count > 0;
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Targets = [Arns.Elevators],
            Document = "{\"op\":\"grease\"}",
            TargetSelection = any ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT,
            SchedulingConfig = any ? new SchedulingConfig { MaintenanceWindows = windows } : null,
        });
    }

    // What a caller's lambda leaves out is the caller's
    public async Task Configure(string id)
    {
        await iot.CreateJobAsync(Prepare(id, r => r.Document = "{\"op\":\"park\"}")); //! IOTJ2001
        await iot.CreateJobAsync(Prepare(id + "-2", r => { r.Document = "{\"op\":\"unpark\"}"; r.Targets = [Arns.Cabin]; }));
    }

    private static CreateJobRequest Prepare(string id, Action<CreateJobRequest> configure)
    {
        var request = new CreateJobRequest { JobId = id };
        configure(request);
        return request;
    }

    // Generation 4 leaves the list null
    public Task Tagged(string id, IEnumerable<string> owners)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Arns.Cabin], Document = "{}" };
        request.Tags.Add(new Tag { Key = "team", Value = "lifts" }); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }

    // The list is made at its first use
    public Task TaggedWell(string id, IEnumerable<string> owners)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [Arns.Cabin], Document = "{}" };
        foreach (string owner in owners)
        {
            (request.Tags ??= []).Add(new Tag { Key = "owner:" + owner.Length, Value = "" });
        }

        request.Tags?.Add(new Tag { Key = "team/lifts", Value = null });
        return iot.CreateJobAsync(request);
    }

    // One target is listed twice
    public Task Pair(string id)
    {
        string main = Arns.Elevators;
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Document = "{}", Targets = [main, Arns.Escalators, Arns.Elevators] }); //! IOTJ2017
    }

    // Case makes another group, and Distinct takes the rest
    public Task PairDistinct(string id, IEnumerable<string> more)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Document = "{}",
            Targets = [Arns.Elevators, "arn:aws:iot:us-east-1:123456789012:thinggroup/Elevators", .. more.Distinct().Where(a => a != Arns.Elevators)],
        });

    // A misspelt word in one arm
    public Task Select(string id)
        => iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Document = "{}",
            Targets = [Arns.Elevators],
            TargetSelection = options.Continuous
                ? "CONTINUOUS"
                : "SNAP_SHOT", //! IOTJ1010
        });

    // One word of two, whatever was asked for
    public Task SelectNormalised(string id, string wish)
    {
        string word = wish.Trim().ToUpperInvariant() switch
        {
            "ALWAYS" or "CONTINUOUS" => "CONTINUOUS",
            "ONCE" => "SNAPSHOT",
            var other when other == TargetSelection.SNAPSHOT.Value => other,
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "unknown selection"),
        };
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Document = "{}", Targets = [Arns.Elevators], TargetSelection = word });
    }

    // A thing's name in an id
    public async Task ForThing([ThingName] string thing, int wave)
    {
        if (!thing.StartsWith("cabin-", StringComparison.Ordinal))
        {
            return;
        }

        var request = new CreateJobRequest { Targets = ["arn:aws:iot:us-east-1:123456789012:thing/" + thing], Document = "{}" };
        request.JobId = $"wave-{wave}-{thing}"; //! IOTJ1004
        await iot.CreateJobAsync(request);
    }

    // Colons replaced, length cut
    public async Task ForThingCut([ThingName] string thing, int wave)
    {
        string name = thing.Replace(':', '_');
        string id = $"wave-{wave}-{name}";
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id.Length <= 64 ? id : id[..64],
            Targets = [$"arn:aws:iot:us-east-1:123456789012:thing/{thing}"],
            Document = "{}",
        });
    }

    // A first id that is a mere title, corrected before the send
    public async Task Corrected(Version release, Guid run)
    {
        var request = new CreateJobRequest { JobId = "Release " + release, Targets = [Arns.Cabin], Document = "{}" };
        request.Description = request.JobId;
        request.JobId = $"r{release.Major}-{release.Minor}-{run:N}";
        await iot.CreateJobAsync(request);
    }
}

// ---------------------------------------------------------------- numbers and relations
