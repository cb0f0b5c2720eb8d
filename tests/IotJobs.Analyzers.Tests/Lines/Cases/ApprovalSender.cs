#nullable enable

namespace Cases.Programs.ApprovalSender;

using System.Collections;

// Wholly legal: a registry of devices, approvals, a throttled sender and checks that look like tests.
public enum Site { Seoul, Berlin, Austin }

[Flags]
public enum Approval { None = 0, Quality = 1, Security = 2, Operations = 4, All = Quality | Security | Operations }

public sealed class Device
{
    [ThingName] public required string ThingName { get; init; }
    public Site Site { get; init; }
    public Version? Installed { get; set; }
    public int? Slot { get; init; }

    // a JobId of at most 4 + 1 + 32 + 1 + 11 characters
    public string JobName
    {
        get
        {
            var name = ThingName.Replace(":", "_");
            var start = name.LastIndexOf('_') + 1;
            name = name[start..];
            if (name.Length > 32) name = name[^32..];
            return $"job-{Site.ToString()[..1]}{name}-{Slot ?? 0}";
        }
    }
}

public sealed class Registry : IEnumerable<Device>
{
    private readonly Dictionary<Site, List<Device>> sites = new() { [Site.Seoul] = [], [Site.Berlin] = [], [Site.Austin] = [] };
    public Device? this[string thing] => this.FirstOrDefault(d => d.ThingName == thing);
    public void Add(Device device) => sites[device.Site].Add(device);
    public IEnumerator<Device> GetEnumerator()
    {
        foreach (var list in sites.Values)
            foreach (var device in list)
                yield return device;
    }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Approvals
{
    private Approval given;
    public event Action? Complete;

    public static Approvals operator |(Approvals left, Approval right)
    {
        left.given |= right;
        if (left.given == Approval.All) left.Complete?.Invoke();
        return left;
    }

    public string Text => given == Approval.None ? "nobody" : given.ToString();
    public string Code => Text.Replace(", ", "_").ToUpperInvariant();
}

public sealed class Sender(IAmazonIoT iot, Registry registry) : IAsyncDisposable
{
    private readonly SemaphoreSlim slots = new(2, 2);
    private static string Arn(Device d) => $"arn:aws:iot:{Region(d.Site)}:123456789012:thing/{d.ThingName}";
    private static string Region(Site site) => site switch { Site.Seoul => "ap-northeast-2", Site.Berlin => "eu-central-1", Site.Austin => "us-east-2", _ => throw new ArgumentOutOfRangeException(nameof(site)) };

    public async Task SendAsync(Version target, Approvals approvals, CancellationToken stop = default)
    {
        // legal: dots go before anything is joined, whatever the number of parts
        var label = string.Join('-', target.ToString().Split('.').Select(p => p.PadLeft(2, '0')));
        foreach (var group in registry.Where(d => d.Installed is null || d.Installed < target).GroupBy(d => (d.Site, d.Installed?.Major)))
        {
            await slots.WaitAsync(stop);
            string id;
            try
            {
                id = $"{group.Key.Site}-{group.Key.Major?.ToString(CultureInfo.InvariantCulture) ?? "new"}-to-{label}";
                foreach (var batch in group.Select(Arn).Distinct().Chunk(100).Select((arns, index) => (arns, index)))
                {
                    using var source = new CancellationTokenSource(TimeSpan.FromSeconds(30));
                    await iot.CreateJobAsync(new CreateJobRequest
                    {
                        JobId = batch.index == 0 ? id : $"{id}-{batch.index:D2}",
                        Targets = batch.arns.ToList(),
                        Description = $"{approvals.Text}: {id}",
                        Document = Document(target),
                        TargetSelection = "snapshot",
                    }, source.Token);
                }
            }
            finally { slots.Release(); }
        }
    }

    private static string Document(Version target)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("version", target.ToString());
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public async Task<bool> StopAsync(string thing, Approvals approvals)
    {
        if (registry[thing] is not { } device) return false;
        await iot.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = device.JobName, ThingName = device.ThingName, Force = true });
        await iot.CancelJobAsync(new CancelJobRequest { JobId = device.JobName, ReasonCode = approvals.Code });
        return true;
    }

    public async Task StopByTextAsync(string line)
    {
        // legal: the pattern lets ids of 1 to 64 characters through
        var match = Regex.Match(line, @"^stop (?<id>[A-Za-z0-9_-]{1,64})(?: because (?<why>[A-Z_]{1,30}))?$");
        if (!match.Success) return;
        var request = new CancelJobRequest { JobId = match.Groups["id"].Value };
        if (match.Groups["why"] is { Success: true, Value: var why }) request.ReasonCode = why;
        await iot.CancelJobAsync(request);
    }

    public ValueTask DisposeAsync()
    {
        slots.Dispose();
        return ValueTask.CompletedTask;
    }
}

public static class Checks
{
    // code like a test's: wrong ids are data here and are never sent
    public static void WrongIdsAreRefused()
    {
        foreach (var wrong in new[] { "has.dot", "has blank", "", new string('x', 65) })
            if (JobId.TryParse(wrong, out _)) throw new InvalidOperationException($"'{wrong}' was accepted"); //?
        if (JobId.FromText("has.dot").Value.Contains('.')) throw new InvalidOperationException("still a dot");
    }
}
