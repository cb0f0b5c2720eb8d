#nullable enable

namespace Cases.GuardedJobIds;

public sealed class Device
{
    [ThingName] public string Name { get; init; } = "camera";
    public string Site { get; init; } = "";
    public int Build { get; init; }
}

public static class LegalJobIds
{
    private static readonly string ConfiguredId = Environment.GetEnvironmentVariable("OTA_JOB") ?? "<none>";

    public static Task ConfiguredOrEmpty(IAmazonIoT client, IReadOnlyDictionary<string, string?> config)
    {
        var id = config["JobId"] ?? "";
        if (string.IsNullOrEmpty(id)) throw new InvalidOperationException("no id");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task SentinelWithSpaces(IAmazonIoT client)
    {
        var raw = Environment.GetEnvironmentVariable("JOB_ID") ?? "not set";
        if (raw == "not set") return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = raw });
    }

    public static async Task<bool> SentinelByPattern(IAmazonIoT client, IReadOnlyDictionary<string, string?> config)
    {
        string id = config.TryGetValue("job:id", out var value) && value != null ? value : "not configured";
        if (id is "not configured")
        {
            Console.Error.WriteLine("job:id is not configured");
            return false;
        }
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = id });
        return true;
    }

    public static Task SentinelByEquals(IAmazonIoT client, string? id)
    {
        var name = id ?? "n/a";
        if (string.Equals(name, "n/a", StringComparison.OrdinalIgnoreCase)) throw new ArgumentNullException(nameof(id));
        return client.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = name });
    }

    public static Task SentinelBySwitch(IAmazonIoT client, string? id)
    {
        var name = id ?? "???";
        switch (name)
        {
            case "???":
            case "":
                return Task.CompletedTask;
            default:
                return client.DescribeJobAsync(new DescribeJobRequest { JobId = name });
        }
    }

    public static Task TryParsed(IAmazonIoT client, [ThingName] string thing)
    {
        if (!JobId.TryParse(thing, out _)) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static async Task ParsedInTry(IAmazonIoT client, [ThingName] string thing)
    {
        try
        {
            _ = JobId.Parse(thing);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
            return;
        }
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static Task CharactersKeptInBool(IAmazonIoT client, [ThingName] string thing)
    {
        var legal = thing.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        if (!legal || thing.Length > 64) throw new ArgumentException("not usable as a job id", nameof(thing));
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static Task ReplacedAndCut(IAmazonIoT client, [ThingName] string thing)
    {
        var id = thing.Replace(':', '-');
        if (id.Length > 64) id = id[..64];
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task RegexChecked(IAmazonIoT client, [ThingName] string thing)
    {
        if (!Regex.IsMatch(thing, "^[a-zA-Z0-9_-]{1,64}$")) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static Task ForeignValidator(IAmazonIoT client, [ThingName] string thing, Func<string, bool> isLegal)
    {
        if (!isLegal(thing)) throw new ArgumentException("bad name");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static async Task WhereByProperty(IAmazonIoT client, IEnumerable<Device> devices)
    {
        foreach (var device in devices.Where(d => d.Name.Length <= 64 && !d.Name.Contains(':')))
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = device.Name });
    }

    public static Task FirstByMethodGroup(IAmazonIoT client, IEnumerable<Device> devices)
    {
        var device = devices.First(HasLegalName);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = device.Name });
    }

    private static bool HasLegalName(Device d) => JobId.TryParse(d.Name, out _);

    public static int FlagAndArguments(IAmazonIoT client, string[] args)
    {
        var has = args.Length > 0;
        var id = has ? args[0] : "no id given";
        if (!has)
        {
            Console.Error.WriteLine(id);
            return 1;
        }
        client.DescribeJobAsync(new DescribeJobRequest { JobId = id }).Wait();
        return 0;
    }

    public static Task StaticReadonlySentinel(IAmazonIoT client)
    {
        if (ConfiguredId == "<none>") throw new InvalidOperationException("OTA_JOB is missing");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = ConfiguredId });
    }

    public static Task DependentConditions(IAmazonIoT client, Version? version)
    {
        var text = version?.ToString() ?? "none";
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = version is null ? text : text.Replace('.', '-') });
    }

    public static Task EmptyMeansNew(IAmazonIoT client, string? configured)
    {
        string id = configured?.Trim() ?? string.Empty;
        string used = id.Length > 0 ? id : JobId.New("ota-");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = used });
    }

    public static Task AnyText(IAmazonIoT client, string campaign, int attempt)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"fw-{campaign}-{attempt}" });

    public static Task AskUntilGiven(IAmazonIoT client)
    {
        string id = "";
        while (string.IsNullOrWhiteSpace(id))
        {
            Console.Write("job: ");
            id = Console.ReadLine() ?? "";
        }
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task LoopOverCharacters(IAmazonIoT client, [ThingName] string thing)
    {
        if (thing.Length > 60) throw new ArgumentException("too long");
        foreach (var c in thing)
        {
            if (c == ':') throw new ArgumentException("colon");
        }
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = "job-" + thing });
    }

    public static Task PropertyPattern(IAmazonIoT client, [ThingName] string thing)
    {
        if (thing is not { Length: > 0 and <= 64 } || thing.IndexOf(':') >= 0) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing });
    }

    public static Task OutOfDictionaryWithDefault(IAmazonIoT client, IDictionary<string, string> settings)
    {
        if (!settings.TryGetValue("id", out var id)) id = "(unset)";
        return id.StartsWith('(') ? Task.CompletedTask : client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task FromText(IAmazonIoT client, [ThingName] string thing)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.FromText("cam/" + thing) });
}

public static partial class WrongJobIds
{
    private const string Slashed = "fleet/camera";

    public static Task Space(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw 1" }); //! IOTJ1001

    public static Task OneArm(IAmazonIoT client, bool beta)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = beta ? "camera beta" : "camera" }); //! IOTJ1001

    public static Task UnguardedDefault(IAmazonIoT client, string? id)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id ?? "not set" }); //! IOTJ1001

    public static Task LoggedOnly(IAmazonIoT client)
    {
        var id = Environment.GetEnvironmentVariable("JOB_ID") ?? "default.job";
        Console.WriteLine("describing " + id);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task ThingNotEmpty(IAmazonIoT client, [ThingName] string thing)
    {
        if (string.IsNullOrEmpty(thing)) throw new ArgumentException("empty");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    public static Task ThingWithPrefix(IAmazonIoT client, Device device)
    {
        if (!device.Name.StartsWith("cam-")) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = device.Name }); //! IOTJ1004
    }

    public static Task ThingFound(IAmazonIoT client, IEnumerable<Device> devices, string name)
    {
        var device = devices.First(d => d.Name == name);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = device.Name + "-update" }); //! IOTJ1004
    }

    public static Task SortableDate(IAmazonIoT client, DateTime start)
    {
        if (start < DateTime.UtcNow) start = DateTime.UtcNow;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"job-{start:s}" }); //! IOTJ1001
    }

    public static Task ThousandsSeparator(IAmazonIoT client, int build)
    {
        if (build > 3) Console.WriteLine("a late build");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"build-{build:N0}" }); //! IOTJ1004
    }
}
