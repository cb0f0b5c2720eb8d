#nullable enable

namespace Cases.Programs.PrinterBuilder;

// Legal program: Inkwell, managed printing; a fluent builder of its own.
public sealed class PrinterJobBuilder
{
    private readonly CreateJobRequest _request = new() { Tags = [], Targets = [] };
    private bool _continuous;
    private string? _window;

    public PrinterJobBuilder Named(string prefix, DateTime at)
    {
        // Legal: format without colon or dot; at most 15 + 1 + 15 characters.
        var head = prefix.Length > 15 ? prefix[..15] : prefix;
        _request.JobId = $"{Mend(head)}_{at.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        return this;
    }

    public PrinterJobBuilder To(string arn)
    {
        // Legal: Targets has been assigned a new list, and a second mention is not added.
        if (!_request.Targets.Contains(arn)) _request.Targets.Add(arn);
        return this;
    }

    public PrinterJobBuilder Continuous(string? window = null)
    {
        _continuous = true;
        _window = window;
        return this;
    }

    public PrinterJobBuilder Document(string json)
    {
        _request.Document = json;
        return this;
    }

    public PrinterJobBuilder Signed(string role)
    {
        _request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role, ExpiresInSec = 3600 };
        return this;
    }

    public PrinterJobBuilder Tagged(string key, string? value)
    {
        _request.Tags.Add(new Tag { Key = key, Value = value ?? "" });
        return this;
    }

    public CreateJobRequest Build()
    {
        if (_request.Targets.Count is 0 or > 100) throw new InvalidOperationException("targets");
        _request.TargetSelection = _continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        // Legal: a window only where the job is continuous.
        if (_continuous && _window is not null)
            _request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = _window, DurationInMinutes = 60 }] };
        return _request;
    }

    private static string Mend(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
}

public sealed class PrinterFleet
{
    private const string Role = "arn:aws:iam::123456789012:role/inkwell-signing";
    private readonly AmazonIoTClient _iot;

    public PrinterFleet(AmazonIoTClient iot) => _iot = iot;

    public async Task TonerAsync(string building)
    {
        var request = new PrinterJobBuilder()
            .Named(building, DateTime.UtcNow)
            .To("arn:aws:iot:eu-west-2:123456789012:thinggroup/printers")
            .Document("{\"operation\":\"toner-report\"}")
            .Tagged("cost-center", "4711")
            .Tagged("note", null)
            .Continuous("cron(0 4 1 * ? *)")
            .Build();
        await _iot.CreateJobAsync(request);
    }

    public async Task FirmwareAsync(string building)
    {
        // Legal: the placeholder has its role, three calls further.
        var request = new PrinterJobBuilder()
            .Named(building, DateTime.UtcNow)
            .To("arn:aws:iot:eu-west-2:123456789012:thing/printer:0815")
            .Document("{\"url\":\"${aws:iot:s3-presigned-url-v2:https://inkwell.s3.eu-west-2.amazonaws.com/fw.bin}\"}")
            .Signed(Role)
            .Build();
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 };
        await _iot.CreateJobAsync(request);
    }

    public async Task ExtendAsync(string jobId, IReadOnlyList<string> groups)
    {
        foreach (var chunk in groups.Where(g => g.Contains(":thinggroup/")).Chunk(100))
            await _iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = jobId, Targets = chunk.ToList(), Comment = "New floor" });
    }
}
