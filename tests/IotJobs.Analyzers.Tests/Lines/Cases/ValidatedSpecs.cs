#nullable enable

using System.Diagnostics.CodeAnalysis;

namespace Cases.Programs.ValidatedSpecs;

public sealed record JobSpec
{
    [ThingName] public required string Thing { get; init; }
    public required IReadOnlyList<string> Targets { get; init; }
    public string? Json { get; init; }
    public Uri? Source { get; init; }
    public string Selection { get; init; } = "NONE";
    public int Minutes { get; init; }

    public string Id => $"drill-{Thing}";
}

public sealed class ValidationResult
{
    private readonly List<string> _errors = [];

    public bool IsValid => _errors.Count == 0;

    public IReadOnlyList<string> Errors => _errors;

    public void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            _errors.Add(otherwise);
        }
    }
}

internal static class SpecValidator
{
    private static readonly Regex s_id = new("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant);
    private static readonly string[] s_selections = ["SNAPSHOT", "CONTINUOUS"];

    public static ValidationResult Validate(JobSpec spec)
    {
        var result = new ValidationResult();
        result.Check(s_id.IsMatch(spec.Id) && !spec.Id.EndsWith('\n'), "job id");
        result.Check(spec.Targets.Count is > 0 and <= 100, "targets");
        result.Check(s_selections.Contains(spec.Selection), "selection");
        result.Check(spec.Json is null != spec.Source is null, "exactly one of json and source");
        result.Check(spec.Minutes is >= 1 and <= 10080, "minutes");
        return result;
    }

    public static bool TryId([ThingName] string thing, [NotNullWhen(true)] out string? id)
    {
        id = null;
        string candidate = $"drill-{thing}-calibration";
        if (candidate.Length <= 64 && candidate.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            id = candidate;
        }

        return id is not null;
    }
}

internal static class Guard
{
    public static string JobId(string text)
    {
        if (text.Length is 0 or > 64)
        {
            throw new ArgumentException("length", nameof(text));
        }

        foreach (char c in text)
        {
            switch (c)
            {
                case >= 'a' and <= 'z':
                case >= 'A' and <= 'Z':
                case >= '0' and <= '9':
                case '-' or '_':
                    continue;
                default:
                    throw new ArgumentException($"'{c}'", nameof(text));
            }
        }

        return text;
    }
}

public sealed class DrillService(IAmazonIoT iot)
{
    public async Task<(string? Arn, IReadOnlyList<string> Errors)> SubmitAsync(JobSpec spec, CancellationToken ct)
    {
        ValidationResult result = SpecValidator.Validate(spec);
        if (!result.IsValid)
        {
            return (null, result.Errors);
        }

        CreateJobResponse response = await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = spec.Id,
            Targets = [.. spec.Targets],
            TargetSelection = TargetSelection.FindValue(spec.Selection),
            Document = spec.Source is null ? spec.Json : null,
            DocumentSource = spec.Source?.AbsoluteUri,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = spec.Minutes },
        }, ct);
        return (response.JobArn, []);
    }

    public async Task<bool> CalibrateAsync([ThingName] string thing, string arn, CancellationToken ct)
    {
        if (!SpecValidator.TryId(thing, out string? id))
        {
            return false;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [arn], Document = """{"operation":"calibrate"}""" }, ct);
        return true;
    }

    public async Task RestartAsync([ThingName] string thing, DateTime due, string arn, CancellationToken ct)
    {
        string id = Guard.JobId($"restart-{thing}-{due:HHmm}");
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Targets = [arn],
            Document = JsonSerializer.Serialize(new { operation = "restart", due }),
        }, ct);
    }
}
