#nullable enable

namespace Cases.Programs.DroneNames;

// Legal program: Skyharvest, a Lambda that turns mission uploads into jobs.
public sealed record MissionUpload(string Bucket, string Key, Guid Mission, TimeSpan Duration, int Wave);

public static class Environment2
{
    public static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new InvalidOperationException(name + " is not set");

    public static string? Optional(string name) => Environment.GetEnvironmentVariable(name);
}

public sealed class MissionDocuments
{
    // Legal: the serializer escapes what the key holds.
    public string Create(MissionUpload upload)
    {
        var node = new JsonObject
        {
            ["operation"] = "fly",
            ["mission"] = upload.Mission.ToString("N"),
            ["seconds"] = (int)upload.Duration.TotalSeconds,
            ["file"] = upload.Key,
        };
        return node.ToJsonString();
    }
}

public sealed class RolloutPlan
{
    private static readonly Dictionary<int, int> Rates = new() { [1] = 5, [2] = 50, [3] = 500 };

    public static JobExecutionsRolloutConfig For(int wave)
    {
        var maximum = Rates.TryGetValue(wave, out var rate) ? rate : 10;
        var config = new JobExecutionsRolloutConfig { MaximumPerMinute = maximum };
        if (maximum >= 50)
        {
            // Legal: base 20 stays below a maximum of at least 50, one count only.
            var criteria = new RateIncreaseCriteria();
            if (wave == 2) criteria.NumberOfNotifiedThings = 20; else criteria.NumberOfSucceededThings = 200;
            config.ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 20, IncrementFactor = 1.5, RateIncreaseCriteria = criteria };
        }
        return config;
    }
}

public sealed class MissionFunction
{
    private static readonly AmazonIoTClient Iot = new();
    private readonly MissionDocuments _documents = new();

    public async Task<string> HandleAsync(MissionUpload upload)
    {
        var account = Environment2.Required("ACCOUNT");
        var template = Environment2.Optional("TEMPLATE_ARN");
        var request = new CreateJobRequest
        {
            // Legal: "mission-" + 32 + "-" + 11 = 52.
            JobId = $"mission-{upload.Mission:N}-{upload.Wave}",
            Targets = new List<string> { $"arn:aws:iot:us-west-2:{account}:thinggroup/wave-{upload.Wave}" },
            TargetSelection = new TargetSelection("SNAPSHOT"),
            AbortConfig = new AbortConfig
            {
                CriteriaList = [new AbortCriteria { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.ALL, MinNumberOfExecutedThings = 1, ThresholdPercentage = 0.01 }],
            },
            JobExecutionsRolloutConfig = RolloutPlan.For(upload.Wave),
        };
        // Legal: without a document the template supplies it.
        if (template is not null) request.JobTemplateArn = template;
        else request.Document = _documents.Create(upload);
        try
        {
            var answer = await Iot.CreateJobAsync(request);
            return answer.JobId;
        }
        catch (ResourceAlreadyExistsException)
        {
            // Legal: of the mission's hexadecimal text only twelve characters are taken.
            request.JobId = "again-" + upload.Mission.ToString("N")[..12] + "-" + DateTime.UtcNow.Ticks;
            var answer = await Iot.CreateJobAsync(request);
            return answer.JobId;
        }
    }

    public async Task<string> ShrinkAsync(MissionUpload upload)
    {
        var duration = upload.Duration;
        // Legal: colons of the duration are taken out, a dot too; a sign is a dash.
        var text = duration.ToString("c").Replace(":", "").Replace(".", "_");
        var answer = await Iot.DescribeJobAsync(new DescribeJobRequest { JobId = "shrink-" + text });
        return answer.Job.Status == JobStatus.IN_PROGRESS ? answer.Job.JobId : "";
    }
}
