#nullable enable

namespace Cases.Programs.QueuePlugins;

using System.Collections.Concurrent;
using System.Text.Json.Serialization;

// Entirely legal: a hosted service that consumes a queue, tenants with plug-ins, caches and a rollback.
public interface IHostedLoop { Task RunAsync(CancellationToken stop); }
public interface IQueue { Task<Message?> ReceiveAsync(CancellationToken stop); Task DeleteAsync(string receipt, CancellationToken stop); }
public sealed record Message(string Receipt, string Body);
public sealed record Order(
    [property: JsonPropertyName("tenant")] int Tenant,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("rollback")] bool Rollback = false,
    [property: JsonPropertyName("things")] string[]? Things = null);

public interface IPlugin { bool Accepts(Order order); void Apply(CreateJobRequest request, Order order); }

public sealed class TimeoutPlugin : IPlugin
{
    public bool Accepts(Order order) => !order.Rollback;
    public void Apply(CreateJobRequest request, Order order) => request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 120 };
}

public sealed class TagPlugin : IPlugin
{
    public bool Accepts(Order order) => true;
    public void Apply(CreateJobRequest request, Order order)
    {
        request.Tags ??= new List<Tag>();
        request.Tags.Add(new Tag { Key = "tenant", Value = order.Tenant.ToString() });
    }
}

public static class Texts
{
    // Keeps letters, digits and dashes, at most max characters.
    public static string ToIdPart(this string text, int max)
    {
        var builder = new StringBuilder(max);
        foreach (var c in text)
        {
            if (builder.Length == max) break;
            builder.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }
        return builder.Length == 0 ? "x" : builder.ToString();
    }

    public static string OneLine(this string text) => string.Join(' ', text.Split('\n', '\r', '\t'));
}

public sealed class TargetCache
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<string>> _targets = new();
    private readonly Func<int, IReadOnlyList<string>> _load;
    public TargetCache(Func<int, IReadOnlyList<string>> load) => _load = load;
    public List<string> For(Order order)
    {
        if (order.Things is { Length: > 0 and <= 100 } things)
            return things.Distinct().Select(t => $"arn:aws:iot:us-east-1:123456789012:thing/{t}").ToList();
        return _targets.GetOrAdd(order.Tenant, _load).Take(100).ToList();
    }
}

public sealed class OrderLoop : IHostedLoop
{
    private readonly IQueue _queue;
    private readonly IAmazonIoT _iot;
    private readonly TargetCache _targets;
    private readonly IReadOnlyList<IPlugin> _plugins;

    public OrderLoop(IQueue queue, IAmazonIoT iot, TargetCache targets, IEnumerable<IPlugin> plugins)
    {
        _queue = queue;
        _iot = iot;
        _targets = targets;
        _plugins = plugins.ToArray();
    }

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var message = await _queue.ReceiveAsync(stop);
            if (message is null) continue;
            try
            {
                var order = JsonSerializer.Deserialize<Order>(message.Body) ?? throw new JsonException("empty order");
                if (order.Rollback) await RollbackAsync(order, stop); else await StartAsync(order, stop);
                await _queue.DeleteAsync(message.Receipt, stop);
            }
            catch (JsonException e)
            {
                await Console.Error.WriteLineAsync(e.Message.OneLine());
                await _queue.DeleteAsync(message.Receipt, stop);
            }
        }
    }

    private static string IdOf(Order order, string kind) => $"{kind}-{order.Tenant:D6}-{order.Version.ToIdPart(30)}";

    private async Task StartAsync(Order order, CancellationToken stop)
    {
        var targets = _targets.For(order);
        if (targets.Count == 0) return;
        var request = new CreateJobRequest
        {
            JobId = IdOf(order, "start"),
            Targets = targets,
            TargetSelection = TargetSelection.SNAPSHOT,
            Description = $"Version {order.Version.OneLine()}",
            Document = JsonSerializer.Serialize(new Dictionary<string, object> { ["operation"] = "UPDATE", ["version"] = order.Version }),
        };
        foreach (var plugin in _plugins.Where(p => p.Accepts(order))) plugin.Apply(request, order);
        await _iot.CreateJobAsync(request, stop);
    }

    private async Task RollbackAsync(Order order, CancellationToken stop)
    {
        var old = IdOf(order, "start");
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = old, Force = true, ReasonCode = "ROLLBACK", Comment = "rolled back by order" }, stop);
        var targets = _targets.For(order);
        if (targets is not { Count: > 0 }) return;
        await _iot.CreateJobAsync(new CreateJobRequest { JobId = IdOf(order, "rollback"), Targets = targets, Document = "{\"operation\":\"ROLLBACK\"}" }, stop);
    }
}
