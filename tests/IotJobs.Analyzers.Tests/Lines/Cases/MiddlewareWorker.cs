#nullable enable

namespace Cases.Programs.MiddlewareWorker;

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Plane = Amazon.IoTJobsDataPlane;
using PlaneModel = Amazon.IoTJobsDataPlane.Model;

// An entirely legal program: a background worker with a pipeline of middlewares.
public sealed record WorkItem(string Thing, Version Version, Uri Image, bool Private);

public sealed class JobContext(WorkItem item)
{
    public WorkItem Item { get; } = item;

    public CreateJobRequest Request { get; } = new();

    public List<string> Log => field ??= [];
}

public delegate Task Step(JobContext context, Func<Task> next);

public sealed class JobPipeline
{
    private readonly List<Step> steps = [];

    public JobPipeline Use(Step step)
    {
        steps.Add(step);
        return this;
    }

    public Func<JobContext, Task> Build(Func<JobContext, Task> last) =>
        Enumerable.Reverse(steps).Aggregate(last, (next, step) => context => step(context, () => next(context)));
}

public static class Steps
{
    private static readonly ConcurrentDictionary<string, string> Ids = new(StringComparer.Ordinal);

    // legal: what does not fit is given a hash by FromText
    public static Task Name(JobContext context, Func<Task> next)
    {
        var thing = context.Item.Thing;
        context.Request.JobId = Ids.GetOrAdd(thing, static name => name switch
        {
            { Length: > 0 and <= 40 } when name.All(char.IsAsciiLetterOrDigit) => $"ota-{name}",
            _ => JobId.FromText($"ota-{name}").Value,
        });
        return next();
    }

    public static Task Target(JobContext context, Func<Task> next)
    {
        context.Request.Targets ??= [];
        context.Request.Targets.Add($"arn:aws:iot:eu-west-1:123456789012:thing/{context.Item.Thing}");
        context.Request.TargetSelection = TargetSelection.SNAPSHOT;
        return next();
    }

    // legal: private images are signed, and only they have a placeholder
    public static async Task Write(JobContext context, Func<Task> next)
    {
        var (_, version, image, isPrivate) = context.Item;
        var url = isPrivate ? $"${{aws:iot:s3-presigned-url:{image.AbsoluteUri}}}" : image.AbsoluteUri;
        context.Request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", version = version.ToString(), url });
        if (isPrivate) context.Request.PresignedUrlConfig = new() { RoleArn = "arn:aws:iam::123456789012:role/download", ExpiresInSec = 3600 };
        await next();
        context.Log.Add("written");
    }

    // legal: the limit is set behind the first use of the structure
    public static async Task Limit(JobContext context, Func<Task> next)
    {
        var timeout = context.Request.TimeoutConfig ??= new TimeoutConfig();
        timeout.InProgressTimeoutInMinutes = context.Item.Version is { Major: 0 } ? 10080 : 60;
        await next();
    }
}

public sealed class Worker(IAmazonIoT iot, Plane.IAmazonIoTJobsDataPlane plane)
{
    private readonly Channel<WorkItem> queue = Channel.CreateBounded<WorkItem>(100);
    private readonly Func<JobContext, Task> pipeline = new JobPipeline()
        .Use(Steps.Name)
        .Use(Steps.Target)
        .Use(Steps.Write)
        .Use(Steps.Limit)
        .Build(async context => await iot.CreateJobAsync(context.Request));

    public ValueTask EnqueueAsync(WorkItem item, CancellationToken stop) => queue.Writer.WriteAsync(item, stop);

    public async Task RunAsync(CancellationToken stop)
    {
        await foreach (var item in Drain(stop).WithCancellation(stop))
        {
            var context = new JobContext(item);
            try
            {
                await pipeline(context);
            }
            catch (ThrottlingException) when (!stop.IsCancellationRequested)
            {
                await EnqueueAsync(item, stop);
            }
            finally
            {
                foreach (var line in context.Log) Console.WriteLine(line);
            }
        }
    }

    private async IAsyncEnumerable<WorkItem> Drain([EnumeratorCancellation] CancellationToken stop)
    {
        while (await queue.Reader.WaitToReadAsync(stop))
        {
            while (queue.Reader.TryRead(out var item))
                if (item is { Thing.Length: > 0 and <= 128, Image.IsAbsoluteUri: true }) yield return item;
        }
    }

    // legal: what a device of ours reports
    public Task ReportAsync([ThingName] string thing, [JobId] string id, Exception? error) =>
        plane.UpdateJobExecutionAsync(new PlaneModel.UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = id,
            Status = error switch { null => "SUCCEEDED", OperationCanceledException => "REJECTED", _ => "FAILED" },
            StatusDetails = error is { Message: { Length: > 0 and <= 1024 } message }
                ? new() { ["error"] = message.ReplaceLineEndings(" "), ["type"] = error.GetType().Name }
                : null,
        });
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        using var plane = new Plane.AmazonIoTJobsDataPlaneClient();
        using var stop = new CancellationTokenSource(TimeSpan.FromHours(1));
        var worker = new Worker(iot, plane);
        foreach (var (thing, i) in args.Select((a, i) => (a, i)))
            await worker.EnqueueAsync(new(thing, new Version(1, i), new Uri("https://fw.s3.eu-west-1.amazonaws.com/cam.bin"), i % 2 is 0), stop.Token);
        await worker.RunAsync(stop.Token);
    }
}
