#nullable enable

namespace Cases.Requests;

internal static class Jobs
{
    public const string Pump = "arn:aws:iot:eu-west-1:123456789012:thing/pump-7";
    public const string Pumps = "arn:aws:iot:eu-west-1:123456789012:thinggroup/pumps";
    public const string Doc = """{"operation":"update"}""";
    public const string Source = "https://s3.eu-west-1.amazonaws.com/example-firmware/update.json";

    public static CreateJobRequest Base(string id) => new() { JobId = id, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 } };

    public static CreateJobRequest Full(string id) => new() { JobId = id, Targets = [Pump], Document = Doc, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 } };

    public static void Fill(CreateJobRequest request)
    {
        request.Targets = [Pump];
        request.Document = Doc;
    }

    public static CreateJobRequest WithTargets(this CreateJobRequest request, params string[] targets)
    {
        request.Targets = targets.ToList();
        return request;
    }

    public static CreateJobRequest WithDocument(this CreateJobRequest request, string document)
    {
        request.Document = document;
        return request;
    }

    public static void SetId(ref CreateJobRequest request, string id) => request.JobId = id;

    public static void Make(string id, out CreateJobRequest request) => request = Full(id);

    public static Task Create(IAmazonIoT client, Action<CreateJobRequest> configure)
    {
        var request = new CreateJobRequest { Targets = [Pump] };
        configure(request);
        return client.CreateJobAsync(request);
    }

    public static async Task FillAsync(CreateJobRequest request)
    {
        await Task.Yield();
        request.Document = Doc;
    }

    public static Task Send(IAmazonIoT client, CreateJobRequest request) => client.CreateJobAsync(request);
}

internal sealed class JobBuilder
{
    private readonly CreateJobRequest _request;

    public JobBuilder(string id) => _request = new CreateJobRequest { JobId = id };

    public JobBuilder Document(string document)
    {
        _request.Document = document;
        return this;
    }

    public JobBuilder Target(string arn)
    {
        _request.Targets ??= new List<string>();
        _request.Targets.Add(arn);
        return this;
    }

    public CreateJobRequest Build() => _request;
}

public static class LegalRequests
{
    private static CreateJobRequest? _last;

    public static Task FactoryCompleted(IAmazonIoT client)
    {
        var request = Jobs.Base("r-1");
        request.Targets = [Jobs.Pumps];
        request.Document = Jobs.Doc;
        return client.CreateJobAsync(request);
    }

    public static Task FilledByHelper(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "r-2" };
        Jobs.Fill(request);
        return client.CreateJobAsync(request);
    }

    public static Task Extensions(IAmazonIoT client)
        => client.CreateJobAsync(Jobs.Base("r-3").WithTargets(Jobs.Pump, Jobs.Pumps).WithDocument(Jobs.Doc));

    public static Task Builder(IAmazonIoT client)
        => client.CreateJobAsync(new JobBuilder("r-4").Target(Jobs.Pump).Document(Jobs.Doc).Build());

    public static Task TargetsInALoop(IAmazonIoT client, IEnumerable<string> things)
    {
        var targets = new List<string>();
        foreach (var thing in things) targets.Add("arn:aws:iot:eu-west-1:123456789012:thing/" + thing);
        return client.CreateJobAsync(new CreateJobRequest { JobId = "r-5", Targets = targets, Document = Jobs.Doc });
    }

    public static Task Deconstructed(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "r-6" };
        (request.Document, request.Description) = (Jobs.Doc, "Update the pumps");
        (request.Targets, _) = (new List<string> { Jobs.Pump }, 0);
        return client.CreateJobAsync(request);
    }

    public static Task ByRefAndOut(IAmazonIoT client)
    {
        Jobs.Make("r-7", out var request);
        Jobs.SetId(ref request, "r-7b");
        return client.CreateJobAsync(request);
    }

    public static Task EitherDocumentOrSource(IAmazonIoT client, bool useSource)
    {
        var request = new CreateJobRequest { JobId = "r-8", Targets = [Jobs.Pump] };
        if (useSource) request.DocumentSource = Jobs.Source;
        if (!useSource) request.Document = Jobs.Doc;
        return client.CreateJobAsync(request);
    }

    public static Task SwitchedSource(IAmazonIoT client, string kind)
    {
        var request = new CreateJobRequest { JobId = "r-9", Targets = [Jobs.Pump] };
        switch (kind)
        {
            case "s3": request.DocumentSource = Jobs.Source; break;
            case "inline": request.Document = Jobs.Doc; break;
            default: throw new ArgumentOutOfRangeException(nameof(kind));
        }
        return client.CreateJobAsync(request);
    }

    public static async Task InTry(IAmazonIoT client, Func<Task<string>> load)
    {
        var request = new CreateJobRequest { JobId = "r-10", Targets = [Jobs.Pump] };
        try
        {
            request.Document = await load();
        }
        catch (InvalidOperationException)
        {
            request.Document = Jobs.Doc;
        }
        await client.CreateJobAsync(request);
    }

    public static Task UnknownDelegate(IAmazonIoT client, Action<CreateJobRequest> configure)
    {
        var request = new CreateJobRequest { JobId = "r-11" };
        configure(request);
        return client.CreateJobAsync(request);
    }

    public static Task ConfiguredByLambda(IAmazonIoT client)
        => Jobs.Create(client, r =>
        {
            r.JobId = "r-12";
            r.Document = Jobs.Doc;
        });

    public static Task Copied(IAmazonIoT client, CreateJobRequest other)
        => client.CreateJobAsync(new CreateJobRequest { JobId = other.JobId + "-copy", Targets = other.Targets, Document = other.Document, DocumentSource = other.DocumentSource, DocumentParameters = other.DocumentParameters, SchedulingConfig = other.SchedulingConfig });

    public static async Task ChangedAfterSend(IAmazonIoT client)
    {
        var request = Jobs.Full("r-13");
        await client.CreateJobAsync(request);
        request.Targets = null;
        request.DocumentSource = Jobs.Source;
        request.Description = "sent\n";
        Console.WriteLine(request.JobId);
    }

    public static CreateJobRequest PartlyForOthers(string id) => new() { JobId = id, Document = Jobs.Doc };

    public static void KeptInField(string id)
    {
        _last = new CreateJobRequest { JobId = id };
    }

    public static CreateJobRequest? Last() => _last;

    public static async Task AwaitedHelper(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "r-14", Targets = [Jobs.Pump] };
        await Jobs.FillAsync(request);
        await client.CreateJobAsync(request);
    }

    public static async Task ListOfRequests(IAmazonIoT client)
    {
        var requests = new List<CreateJobRequest> { Jobs.Full("r-15a"), Jobs.Full("r-15b") };
        foreach (var request in requests) await client.CreateJobAsync(request);
    }

    public static Task TemplateOnly(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest { JobId = "r-16", Targets = [Jobs.Pump], JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS-Run-Command:1.0", DocumentParameters = new Dictionary<string, string> { ["command"] = "reboot" } });

    public static Task PairOfNameAndRequest(IAmazonIoT client)
    {
        var pair = new KeyValuePair<string, CreateJobRequest>("pump", Jobs.Full("r-17"));
        return client.CreateJobAsync(pair.Value);
    }

    public static Task WindowOnContinuous(IAmazonIoT client)
    {
        var request = Jobs.Full("r-18").WithTargets(Jobs.Pumps);
        request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 3 ? * SUN *)", DurationInMinutes = 90 }] };
        request.TargetSelection = TargetSelection.CONTINUOUS;
        return client.CreateJobAsync(request);
    }

    public static Task MaximumAddedLater(IAmazonIoT client)
    {
        var rollout = new JobExecutionsRolloutConfig();
        rollout.ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 50 } };
        rollout.MaximumPerMinute = 100;
        var request = Jobs.Full("r-19");
        request.JobExecutionsRolloutConfig = rollout;
        return client.CreateJobAsync(request);
    }

    public static Task OneCountOrTheOther(IAmazonIoT client, bool notified)
    {
        var criteria = new RateIncreaseCriteria();
        if (notified) criteria.NumberOfNotifiedThings = 20;
        else criteria.NumberOfSucceededThings = 10;
        var request = Jobs.Full("r-20");
        request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 100, ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = criteria } };
        return client.CreateJobAsync(request);
    }

    public static Task AddedToOwnList(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "r-21", Document = Jobs.Doc, Targets = new List<string>() };
        request.Targets.Add(Jobs.Pump);
        return client.CreateJobAsync(request);
    }
}
