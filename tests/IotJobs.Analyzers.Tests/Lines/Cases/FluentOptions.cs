#nullable enable

namespace Cases.Programs.FluentOptions;

// A builder on top of options, and the service that uses both. All of it is legal.
public sealed class RolloutOptions
{
    public string? IdPrefix { get; init; }
    public int RatePerMinute { get; init; }
    public double AbortAtPercent { get; init; }
    public string? Selection { get; init; }
    public List<string> Windows { get; init; } = [];
    public string? PresigningRole { get; init; }
}

public sealed class JobBuilder
{
    private readonly CreateJobRequest _request = new();
    private readonly List<string> _targets = [];
    private string _suffix = "";

    public JobBuilder Id(string prefix, string suffix = "")
    {
        _request.JobId = prefix;
        _suffix = suffix;
        return this;
    }

    public JobBuilder To(params string[] arns) { _targets.AddRange(arns); return this; }
    public JobBuilder Run(object document) { _request.Document = JsonSerializer.Serialize(document, JsonSerializerOptions.Default); return this; }

    public JobBuilder With(RolloutOptions options)
    {
        if (options.RatePerMinute > 0)
            _request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = Math.Min(options.RatePerMinute, 1000) };
        if (options.AbortAtPercent is > 0 and <= 100)
        {
            _request.AbortConfig = new AbortConfig
            {
                CriteriaList = [new() { Action = AbortAction.CANCEL, FailureType = "ALL", MinNumberOfExecutedThings = 3, ThresholdPercentage = Math.Round(options.AbortAtPercent, 2) }],
            };
        }
        _request.TargetSelection = options.Selection is { Length: > 0 } word ? TargetSelection.FindValue(word.ToUpperInvariant()) : null;
        var windows = options.Windows.Where(w => w.StartsWith("cron(")).ToList();
        if (windows.Count > 0)
        {
            _request.TargetSelection = TargetSelection.CONTINUOUS; // windows need it
            _request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = windows.ConvertAll(w => new MaintenanceWindow { StartTime = w, DurationInMinutes = 90 }) };
        }
        if (options.PresigningRole is { } role) _request.PresignedUrlConfig = new() { RoleArn = role };
        return this;
    }

    public CreateJobRequest Build()
    {
        if (_targets.Count == 0) throw new InvalidOperationException("No targets.");
        if (_request.Document is null) throw new InvalidOperationException("Nothing to run.");
        _request.Targets = _targets.Distinct(StringComparer.Ordinal).Take(100).ToList();
        _request.JobId = (_request.JobId + _suffix).Replace(' ', '-').Replace('.', '-');
        return _request;
    }
}

public sealed class PumpService(IAmazonIoT iot, RolloutOptions options)
{
    private const string Pumps = "arn:aws:iot:ap-southeast-2:123456789012:thinggroup/pumps";

    public async Task<string> UpdateAsync(Version version, CancellationToken ct)
    {
        if (options.PresigningRole is null) throw new InvalidOperationException("PresigningRole is not configured.");
        var request = new JobBuilder()
            .Id("pump firmware ", version.ToString())
            .To(Pumps, Pumps)
            .Run(new { operation = "update", url = "${aws:iot:s3-presigned-url-v2:https://pump-fw.s3.ap-southeast-2.amazonaws.com/pump.bin}" })
            .With(options)
            .Build();
        return (await iot.CreateJobAsync(request, ct)).JobArn;
    }

    public async Task<string> RebootAsync(CancellationToken ct)
    {
        var id = options.IdPrefix is null or "" ? "pump" : options.IdPrefix;
        var request = new JobBuilder().Id(id, $" reboot {DateTime.UtcNow:yyyyMMdd.HHmm}").To(Pumps).Run(new { operation = "reboot" }).With(new() { RatePerMinute = 5000 }).Build();
        return (await iot.CreateJobAsync(request, ct)).JobId;
    }
}
