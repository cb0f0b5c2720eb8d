#nullable enable

namespace Cases.Defaults;

public sealed class ThingAttribute { [IotJobs.ThingName] public required string ThingName { get; init; } }

public static class Guard
{
    private static readonly Regex Legal = new("^[A-Za-z0-9_-]{1,64}$");
    public static bool IsValid(string? id) => id is not null && Legal.IsMatch(id);

    public static bool TryCheck(string id, out string? error)
    {
        if (id.Length is 0 or > 64) { error = "length"; return false; }
        foreach (char c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-' && c != '_') { error = $"character {c}"; return false; }
        }
        error = null;
        return true;
    }

    public static void ThrowIfIllegal(string id)
    {
        if (!IsValid(id)) throw new ArgumentException("illegal job id", nameof(id));
    }

    public static string Ensure(string id) => IsValid(id) ? id : throw new ArgumentException("illegal job id", nameof(id));
}

public sealed class ValidationResult
{
    public List<string> Errors { get; } = new();
    public bool IsValid => Errors.Count == 0;
}

public abstract class AbstractRule<T>
{
    private readonly List<(Func<T, bool> Test, string Text)> rules = new();
    protected void Must(Func<T, bool> test, string text) => rules.Add((test, text));
    public ValidationResult Validate(T value)
    {
        var result = new ValidationResult();
        foreach (var (test, text) in rules)
            if (!test(value)) result.Errors.Add(text);
        return result;
    }
}

public sealed class JobIdRule : AbstractRule<string>
{
    public JobIdRule()
    {
        Must(id => id.Length <= 64, "too long");
        Must(id => Regex.IsMatch(id, "^[a-zA-Z0-9_-]+$"), "alphabet");
    }
}

public static class Guards
{
    private const string Target = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";

    public static Task ByRegex(IAmazonIoT client, Version version)
    {
        var id = "fw-" + version;
        if (!Regex.IsMatch(id, "^[A-Za-z0-9_-]{1,64}$")) throw new InvalidOperationException();
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task ByOwn(IAmazonIoT client, Version version)
    {
        var id = $"fw-{version}";
        if (!Guard.IsValid(id)) id = id.Replace('.', '_');
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task ByOut(IAmazonIoT client, DateTime time)
    {
        string id = "fw-" + time.ToString("s", CultureInfo.InvariantCulture);
        if (!Guard.TryCheck(id, out var error)) throw new FormatException(error);
        return client.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    public static async Task ByThrowHelper(IAmazonIoT client, ThingAttribute thing)
    {
        var id = "ota-" + thing.ThingName;
        Guard.ThrowIfIllegal(id);
        await client.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = true });
    }

    public static Task ByEnsure(IAmazonIoT client, ThingAttribute thing)
        => client.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = Guard.Ensure("ota-" + thing.ThingName) });

    public static Task ByValidator(IAmazonIoT client, ThingAttribute thing)
    {
        var id = "ota-" + thing.ThingName;
        var result = new JobIdRule().Validate(id);
        if (!result.IsValid) throw new ArgumentException(string.Join("; ", result.Errors));
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task ByParse(IAmazonIoT client, string text)
    {
        int minutes = int.TryParse(text, out var n) && n is >= 1 and <= 10080 ? n : 60;
        return client.UpdateJobAsync(new UpdateJobRequest { JobId = "fw-1", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes } });
    }

    public static Task ByEnumParse(IAmazonIoT client, string text)
    {
        if (!Enum.TryParse<Kind>(text, true, out var kind) || !Enum.IsDefined(kind)) kind = Kind.Firmware;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"job-{kind}" });
    }

    public static Task ByClamp(IAmazonIoT client, int wanted)
        => client.UpdateJobAsync(new UpdateJobRequest { JobId = "fw-1", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(wanted, 1, 10080) } });

    public static Task ByMin(IAmazonIoT client, string id)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = id[..Math.Min(64, id.Length)] });

    public static Task ByGuardTooLate(IAmazonIoT client, bool nightly)
    {
        var id = nightly ? "fw nightly" : "fw-release";
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task ByWrongRegex(IAmazonIoT client)
    {
        const string id = "fw-1.2.3";
        if (string.IsNullOrWhiteSpace(id)) throw new InvalidOperationException();
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task ByClampTooFar(IAmazonIoT client, int extra)
        => client.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = "fw-1",
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Clamp(extra, 20000, 30000) }, //! IOTJ1021
        });

    public static Task ByEnumWord(IAmazonIoT client, Kind kind)
    {
        string word = kind switch
        {
            Kind.Firmware => "firmware",
            Kind.Config => "config/set",
            _ => "other",
        };
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = $"job-{word}" }); //! IOTJ1001
    }
}

public enum Kind { Firmware, Config, Reboot }

public sealed class RolloutOptions
{
    public string Prefix { get; set; } = "fw";
    public string? TargetSelection { get; set; }
    public int TimeoutMinutes { get; set; } = 60;
    public int? PerMinute { get; set; }
    public List<string> Targets { get; set; } = new();
    public string? RoleArn { get; set; }
}

public static partial class Defaults
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";

    public static Task FromOptions(IAmazonIoT client, RolloutOptions options, Guid run)
        => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"fw-{run:N}",
            Targets = options.Targets.Count > 0 ? options.Targets : new List<string> { Group },
            TargetSelection = options.TargetSelection ?? "SNAPSHOT",
            Document = """{"operation":"reboot"}""",
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = options.TimeoutMinutes },
        });

    public static Task OptionsWord(IAmazonIoT client, RolloutOptions options)
    {
        options.TargetSelection ??= TargetSelection.CONTINUOUS.Value;
        return client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "fw-77",
            Targets = new List<string> { Group },
            TargetSelection = options.TargetSelection,
            DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/reboot.json",
        });
    }

    public static Task WrongDefault(IAmazonIoT client, RolloutOptions options)
        => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "fw-78",
            Targets = new List<string> { Group },
            TargetSelection = options.TargetSelection ?? "CONTINOUS", //! IOTJ1010
            Document = "{}",
        });

    public static Task WrongIdDefault(IAmazonIoT client, string? id)
    {
        id ??= "fw:default";
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static async Task Completed(IAmazonIoT client, string? document, string? source)
    {
        var request = new CreateJobRequest { JobId = "fw-79", Targets = new List<string> { Group } };
        if (document is not null) request.Document = document;
        else request.DocumentSource = source ?? "https://s3.eu-west-1.amazonaws.com/jobs/default.json";
        await client.CreateJobAsync(request);
    }

    public static async Task BothSet(IAmazonIoT client, bool big)
    {
        var request = new CreateJobRequest { JobId = "fw-80", Targets = new List<string> { Group } };
        request.Document = big ? """{"operation":"full"}""" : """{"operation":"delta"}""";
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/default.json"; //! IOTJ2003
        await client.CreateJobAsync(request);
    }

    public static async Task LateDocument(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "fw-81", Targets = new List<string> { Group } }; //! IOTJ2002
        await client.CreateJobAsync(request);
        request.Document = "{}";
    }

    public static async Task Emptied(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "fw-82", Document = "{}", Targets = new List<string> { Group } };
        request.DocumentSource = "https://s3.eu-west-1.amazonaws.com/jobs/a.json";
        request.Document = null;
        await client.CreateJobAsync(request);
    }

    public static async Task WindowOnContinuous(IAmazonIoT client, bool windows)
    {
        var request = new CreateJobRequest { JobId = "fw-83", Document = "{}", Targets = new List<string> { Group } };
        if (windows)
        {
            request.TargetSelection = TargetSelection.CONTINUOUS;
            request.SchedulingConfig = new SchedulingConfig
            {
                MaintenanceWindows = new List<MaintenanceWindow> { new() { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 90 } },
            };
        }
        await client.CreateJobAsync(request);
    }
}
