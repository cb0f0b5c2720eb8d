#nullable enable

namespace Cases.Programs.CallerBuilder;

public sealed class LiftOptions
{
    public string Role { get; set; } = "arn:aws:iam::123456789012:role/lift-firmware";
    public int? PerMinute { get; set; }
    public bool Night { get; set; }
}

public sealed class LiftJobBuilder
{
    private readonly CreateJobRequest _request = new();
    private readonly List<string> _targets = [];

    public LiftJobBuilder Named(string id) { _request.JobId = id; return this; }
    public LiftJobBuilder To(string group) { _targets.Add("arn:aws:iot:eu-west-1:123456789012:thinggroup/" + group); return this; }
    public LiftJobBuilder Always() { _request.TargetSelection = TargetSelection.CONTINUOUS; return this; }
    public LiftJobBuilder Document(string text) { _request.Document = text; return this; }
    public LiftJobBuilder Signed(string role) { _request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role }; return this; }

    public LiftJobBuilder Rate(int perMinute)
    {
        _request.JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = perMinute };
        return this;
    }

    public LiftJobBuilder Window(string cron, int minutes)
    {
        _request.SchedulingConfig ??= new SchedulingConfig();
        _request.SchedulingConfig.MaintenanceWindows ??= [];
        _request.SchedulingConfig.MaintenanceWindows.Add(new MaintenanceWindow { StartTime = cron, DurationInMinutes = minutes });
        return this;
    }

    public CreateJobRequest Build()
    {
        _request.Targets = _targets;
        return _request;
    }
}

public sealed class LiftRollout(IAmazonIoT iot, LiftOptions options)
{
    private const string Firmware = "{\"op\":\"update\",\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/lifts/door.bin}\"}";

    public async Task DoorsAsync(Version version)
    {
        var builder = new LiftJobBuilder()
            .Named("doors-" + version.ToString().Replace(".", "-"))
            .To("doors")
            .Document(Firmware)
            .Signed(options.Role)
            .Rate(options.PerMinute ?? 20);
        if (options.Night) builder.Always().Window("cron(0 2 ? * * *)", 180);
        await iot.CreateJobAsync(builder.Build());
    }

    public async Task CabinsAsync(Guid release)
    {
        var builder = new LiftJobBuilder()
            .Named(release.ToString("B")) //! IOTJ1001
            .To("cabins")
            .Document("""{"op":"lamp-test"}""")
            .Always()
            .Window("cron(30 3 ? * SUN *)", 1440); //! IOTJ1021
        await iot.CreateJobAsync(builder.Build());
    }

    public async Task ShaftsAsync(int wave)
    {
        var builder = new LiftJobBuilder().Named($"shafts-{wave}").To("shafts").Always();
        builder.Document($$"""{"op":"measure","wave":{{wave}}}""");
        builder.Window("0 4 * * 1", 60); //! IOTJ2012
        await iot.CreateJobAsync(builder.Build());
    }
}
