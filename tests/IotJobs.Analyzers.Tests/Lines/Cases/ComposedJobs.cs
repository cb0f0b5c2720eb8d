#nullable enable

namespace Cases.Programs.ComposedJobs;

using Change = System.Func<Amazon.IoT.Model.CreateJobRequest, Amazon.IoT.Model.CreateJobRequest>;

public readonly record struct Maybe<T>(T? Value, bool Has) where T : class
{
    public static Maybe<T> None => default;

    public static implicit operator Maybe<T>(T value) => new(value, true);

    public Maybe<TOut> Bind<TOut>(Func<T, Maybe<TOut>> next) where TOut : class => this is { Has: true, Value: { } value } ? next(value) : Maybe<TOut>.None;

    public Maybe<TOut> Select<TOut>(Func<T, TOut> map) where TOut : class => Bind(value => (Maybe<TOut>)map(value));

    public Maybe<TOut> SelectMany<TMiddle, TOut>(Func<T, Maybe<TMiddle>> next, Func<T, TMiddle, TOut> join) where TMiddle : class where TOut : class =>
        Bind(value => next(value).Select(middle => join(value, middle)));

    public T Or(Func<T> other) => this is { Has: true, Value: { } value } ? value : other();
}

public static class Changes
{
    public static readonly Change Nothing = r => r;

    public static Change Then(this Change first, Change second) => r => second(first(r));

    public static Change When(bool condition, Change change) => condition ? change : Nothing;

    public static Change Named([JobId] string id) => r =>
    {
        r.JobId = id;
        return r;
    };

    public static Change To(params string[] arns) => r =>
    {
        r.Targets = [.. (r.Targets ?? []).Concat(arns).Distinct()];
        return r;
    };

    public static Change Saying(object document) => r =>
    {
        r.Document = JsonSerializer.Serialize(document);
        return r;
    };

    public static Change Until(int minutes) => r =>
    {
        r.TimeoutConfig = new() { InProgressTimeoutInMinutes = Math.Clamp(minutes, 1, 10080) };
        return r;
    };

    public static Change Growing(int from, int to) => r =>
    {
        r.JobExecutionsRolloutConfig = new()
        {
            MaximumPerMinute = Math.Max(from, to),
            ExponentialRate = new() { BaseRatePerMinute = Math.Min(from, to), IncrementFactor = 1.5, RateIncreaseCriteria = new() { NumberOfNotifiedThings = 5 } },
        };
        return r;
    };

    public static Change Nightly(params ReadOnlySpan<string> days)
    {
        List<MaintenanceWindow> windows = [];
        foreach (var day in days) windows.Add(new MaintenanceWindow { StartTime = $"cron(0 2 ? * {day} *)", DurationInMinutes = 120 });
        return r =>
        {
            r.TargetSelection = TargetSelection.CONTINUOUS;
            r.SchedulingConfig = new() { MaintenanceWindows = windows };
            return r;
        };
    }
}

public sealed class Rollouts(IAmazonIoT iot)
{
    private const string Cameras = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    private const string Doorbells = "arn:aws:iot:eu-west-1:123456789012:thinggroup/doorbells";

    private static readonly Change Usual = Changes.Nothing
        .Then(Changes.To(Cameras))
        .Then(Changes.Saying(new { operation = "UPDATE", channel = "stable" }))
        .Then(Changes.Until(60));

    private Task Send(Change change, CancellationToken stop) => iot.CreateJobAsync(change(new CreateJobRequest()), stop);

    // legal: everything that is needed is set by the composed changes; the same target twice is made one
    public Task Release(Version version, CancellationToken stop) => Send(
        Usual
            .Then(Changes.Named($"release-{version.Major}-{version.Minor}-{version.Build:D2}"))
            .Then(Changes.To(Cameras, Doorbells))
            .Then(Changes.Growing(10, 100)),
        stop);

    // legal: windows bring CONTINUOUS with them
    public Task Night(DateOnly day, CancellationToken stop) => Send(Usual.Then(Changes.Named($"night-{day:yyyy-MM-dd}")).Then(Changes.Nightly("SAT", "SUN")), stop);

    // legal: only what can be an id comes out of the query
    public Task Custom(Maybe<string> title, CancellationToken stop)
    {
        var id = from text in title
                 from checkedText in text is { Length: > 0 and <= 64 } && JobId.TryParse(text, out _) ? (Maybe<string>)text : Maybe<string>.None
                 select checkedText;
        return Send(Usual.Then(Changes.Named(id.Or(() => JobId.New("custom")))), stop);
    }

    // wrong: the id has a blank, and the condition does not matter
    public Task Weekly(bool urgent, CancellationToken stop) => Send(
        Usual
            .Then(Changes.When(urgent, Changes.Until(15)))
            .Then(Changes.Named("weekly rollout")), //! IOTJ1001
        stop);
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var rollouts = new Rollouts(iot);
        Task work = args switch
        {
            ["release", var text] when Version.TryParse(text, out var version) => rollouts.Release(version, stop.Token),
            ["night", var text] when DateOnly.TryParse(text, out var day) => rollouts.Night(day, stop.Token),
            ["custom", var text] => rollouts.Custom(text, stop.Token),
            [] => rollouts.Weekly(urgent: false, stop.Token),
            _ => Task.FromException(new NotSupportedException(string.Join(' ', args))),
        };
        await work;
    }
}
