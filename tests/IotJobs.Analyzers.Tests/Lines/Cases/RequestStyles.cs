#nullable enable

namespace Cases.RequestStyles;

public static class RequestExtensions
{
    public static CreateJobRequest To(this CreateJobRequest request, params string[] targets)
    {
        request.Targets = targets.ToList();
        return request;
    }

    public static CreateJobRequest WithDocument(this CreateJobRequest request, object document)
    {
        request.Document = JsonSerializer.Serialize(document);
        return request;
    }

    public static CreateJobRequest WithTimeout(this CreateJobRequest request, TimeSpan timeout)
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (int)timeout.TotalMinutes };
        return request;
    }

    public static CreateJobRequest Selecting(this CreateJobRequest request, string? word = null)
    {
        request.TargetSelection = word ?? "SNAPSHOT";
        return request;
    }
}

public sealed class JobBuilder
{
    private readonly CreateJobRequest request = new();
    private readonly List<string> targets = new();
    private string? document;
    private string? selection;

    public JobBuilder Id(string id) { request.JobId = id; return this; }
    public JobBuilder Target(string arn) { targets.Add(arn); return this; }
    public JobBuilder Document(string json) { document = json; return this; }
    public JobBuilder Continuous() { selection = "CONTINUOUS"; return this; }
    public JobBuilder Windows(params MaintenanceWindow[] windows)
    {
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = windows.ToList() };
        return this;
    }

    public CreateJobRequest Build()
    {
        request.Targets = targets;
        request.Document = document ?? "{}";
        if (selection is not null) request.TargetSelection = selection;
        return request;
    }
}

public abstract class JobBase
{
    protected const string Things = "arn:aws:iot:us-east-1:123456789012:thing/";

    protected virtual CreateJobRequest Create(string id) => new() { JobId = id, Targets = new List<string> { Things + "cam-1" } };

    protected abstract string Document { get; }

    public Task Run(IAmazonIoT client, int build)
    {
        var request = Create($"job-{build}");
        request.Document = Document;
        return client.CreateJobAsync(request);
    }
}

public sealed class RebootJob : JobBase
{
    protected override string Document => """{"operation":"reboot"}""";
    protected override CreateJobRequest Create(string id)
    {
        var request = base.Create(id);
        request.Description = "Reboot";
        return request;
    }
}

public sealed class SelfTest : JobBase
{
    protected override string Document => JsonSerializer.Serialize(new { operation = "selftest" });
}

public sealed record Plan(string Name, CreateJobRequest Request);

public static partial class Styles
{
    private const string Thing = "arn:aws:iot:us-east-1:123456789012:thing/cam-1";
    private const string Group = "arn:aws:iot:us-east-1:123456789012:thinggroup/cams";
    private const string Role = "arn:aws:iam::123456789012:role/presign";
    private static readonly string[] Phases = { "canary", "early", "fleet" };
    private static readonly string[] Selections = { "SNAPSHOT", "CONTINUOUS" };

    private static void Fill(CreateJobRequest request, string? document = null, string? target = null)
    {
        request.Document = document ?? """{"operation":"ping"}""";
        request.Targets = new List<string> { target ?? Group };
    }

    private static void FillId(DescribeJobRequest request, string? id) => request.JobId = id ?? "fw-latest";

    private static void FillSelection(CreateJobRequest request, string? word) => request.TargetSelection = word ?? TargetSelection.SNAPSHOT;

    public static Task Filled(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "s-1" };
        Fill(request);
        return client.CreateJobAsync(request);
    }

    public static Task FilledBy(IAmazonIoT client, string? document)
    {
        var request = new CreateJobRequest { JobId = "s-2" };
        Fill(request, document, Thing);
        FillSelection(request, null);
        return client.CreateJobAsync(request);
    }

    public static Task FilledWrong(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "s-3" };
        Fill(request);
        FillSelection(request, "CONTINIOUS"); //! IOTJ1010
        return client.CreateJobAsync(request);
    }

    public static Task FilledWrongId(IAmazonIoT client)
    {
        var request = new DescribeJobRequest();
        FillId(request, "fw latest"); //! IOTJ1001
        return client.DescribeJobAsync(request);
    }

    public static Task FilledNull(IAmazonIoT client)
    {
        var request = new DescribeJobRequest();
        FillId(request, null);
        return client.DescribeJobAsync(request);
    }

    public static Task Fluent(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "s-4" }.To(Thing, Group).WithDocument(new { op = "x" }).WithTimeout(TimeSpan.FromHours(2)).Selecting());

    public static Task FluentNoDocument(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "s-5" }.To(Thing).Selecting("SNAPSHOT")); //! IOTJ2002

    public static Task FluentNoTarget(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "s-6" }.WithDocument(new { op = "x" }).Selecting()); //! IOTJ2001

    public static Task FluentBadWord(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "s-7" }.To(Thing).WithDocument(new { op = "x" }).Selecting("ALL")); //! IOTJ1010

    public static Task Builder(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder().Id("s-8").Target(Thing).Document("""{"a":1}""").Build());

    public static Task BuilderWindows(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder().Id("s-9").Target(Group).Continuous().Windows(new MaintenanceWindow { StartTime = "cron(0 3 ? * * *)", DurationInMinutes = 60 }).Build());

    public static Task BuilderBadId(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder().Id("s/10").Target(Thing).Build()); //! IOTJ1001

    public static Task BuilderBadDuration(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder().Id("s-11").Target(Group).Continuous()
            .Windows(new MaintenanceWindow { StartTime = "cron(0 3 ? * * *)", DurationInMinutes = 1440 }) //! IOTJ1021
            .Build());

    public static Task Lambda(IAmazonIoT client)
    {
        Func<string, CreateJobRequest> make = id => new CreateJobRequest { JobId = id, Document = "{}", Targets = new List<string> { Thing } };
        return client.CreateJobAsync(make("s-12"));
    }

    private static CreateJobRequest Configure(Action<CreateJobRequest> configure)
    {
        var request = new CreateJobRequest { Document = "{}", Targets = new List<string> { Thing } };
        configure(request);
        return request;
    }

    public static Task Configured(IAmazonIoT client)
        => client.CreateJobAsync(Configure(r => { r.JobId = "s-13"; r.Description = "ok"; }));

    public static Task ConfiguredWrong(IAmazonIoT client)
        => client.CreateJobAsync(Configure(r =>
        {
            r.JobId = "s-14";
            r.Description = "first\nsecond"; //! IOTJ1020
        }));

    public static T Make<T>(Action<T> setup) where T : new()
    {
        var item = new T();
        setup(item);
        return item;
    }

    public static Task Generic(IAmazonIoT client)
        => client.CancelJobAsync(Make<CancelJobRequest>(r => { r.JobId = "s-15"; r.ReasonCode = "OPERATOR_STOP"; }));

    public static Task GenericWrong(IAmazonIoT client)
        => client.CancelJobAsync(Make<CancelJobRequest>(r => { r.JobId = "s-16"; r.ReasonCode = "operator stop"; })); //! IOTJ1020

    private static async Task<CreateJobRequest> PrepareAsync(string id, string? json)
    {
        await Task.Yield();
        return new CreateJobRequest { JobId = id, Document = json ?? "{}", Targets = new List<string> { Thing } };
    }

    public static async Task Prepared(IAmazonIoT client)
    {
        var request = await PrepareAsync("s-17", null);
        request.TargetSelection = Selections[0];
        await client.CreateJobAsync(request);
    }

    public static async Task PreparedWrong(IAmazonIoT client)
        => await client.CreateJobAsync(await PrepareAsync("s.18", null).ConfigureAwait(false)); //! IOTJ1001

    public static async Task Phased(IAmazonIoT client)
    {
        await Task.WhenAll(Phases.Select(phase => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-{phase}" })));
    }

    public static async Task PhasedIndexed(IAmazonIoT client)
    {
        var tasks = Phases.Select((phase, i) => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{i}-{phase}",
            Document = JsonSerializer.Serialize(new { phase, index = i }),
            Targets = new List<string> { $"arn:aws:iot:us-east-1:123456789012:thinggroup/{phase}" },
        }));
        await Task.WhenAll(tasks);
    }

    public static async Task PhasedWrong(IAmazonIoT client)
        => await Task.WhenAll(Phases.Select(phase => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw:{phase}" }))); //! IOTJ1001

    private static IEnumerable<CreateJobRequest> Waves()
    {
        foreach (var phase in Phases)
        {
            yield return new CreateJobRequest { JobId = "wave-" + phase, Document = "{}", Targets = new List<string> { Group } };
        }
    }
}
