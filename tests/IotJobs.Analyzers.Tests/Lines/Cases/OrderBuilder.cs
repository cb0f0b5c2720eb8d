#nullable enable

namespace Cases.Programs.OrderBuilder;

// A queue's message becomes a job: entirely legal.
public sealed record OrderMessage(string Thing, string Version, string? Bucket, string? Key, int? Retries, string? Cron);

public readonly record struct Result(bool Ok, string Text)
{
    public static Result Fail(string why) => new(false, why);

    public static implicit operator bool(Result result) => result.Ok;
}

public static class OrderChecks
{
    private static readonly Regex ThingPattern = new("^[A-Za-z0-9:_-]{1,128}$", RegexOptions.CultureInvariant);

    public static Result Check(OrderMessage order)
    {
        if (!ThingPattern.IsMatch(order.Thing)) return Result.Fail("thing");
        if (!Version.TryParse(order.Version, out _)) return Result.Fail("version");
        if (order.Bucket is null != order.Key is null) return Result.Fail("bucket and key come together");
        return order.Retries is < 0 or > 10 ? Result.Fail("retries") : new Result(true, order.Thing);
    }
}

public sealed class JobBuilder
{
    private readonly CreateJobRequest _request = new();
    private readonly JsonObject _document = new() { ["operation"] = "UPDATE" };
    private bool _signs;

    public JobBuilder For(string thingArn)
    {
        _request.Targets ??= new List<string>();
        _request.Targets.Add(thingArn);
        return this;
    }

    public JobBuilder Named(string prefix, Version version, string thing)
    {
        // legal: whatever the three hold, FromText makes a JobId of it
        _request.JobId = JobId.FromText($"{prefix}_{version}_{thing}");
        _document["version"] = version.ToString();
        return this;
    }

    public JobBuilder From(string? bucket, string? key)
    {
        if (bucket is null || key is null)
        {
            _document["url"] = "https://service.example.com/firmware/latest.bin";
            return this;
        }

        var escaped = string.Join('/', key.Split('/').Select(Uri.EscapeDataString));
        _document["url"] = $"${{aws:iot:s3-presigned-url-v2:https://{bucket}.s3.eu-west-1.amazonaws.com/{escaped}}}";
        _signs = true;
        return this;
    }

    public JobBuilder Retry(int? retries)
    {
        if (retries is null or 0) return this;
        _request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.ALL, NumberOfRetries = retries }],
        };
        return this;
    }

    public JobBuilder At(string? cron)
    {
        if (string.IsNullOrEmpty(cron))
        {
            _request.TargetSelection = "SNAPSHOT";
            return this;
        }

        _request.TargetSelection = TargetSelection.CONTINUOUS;
        _request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = cron, DurationInMinutes = 60 }] };
        return this;
    }

    public CreateJobRequest Build(string roleArn)
    {
        if (_signs) _request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = roleArn, ExpiresInSec = 3600 };
        _request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 45 };
        _request.Document = _document.ToJsonString();
        return _request;
    }
}

public sealed class OrderHandler(IAmazonIoT iot, string account, string region, string roleArn)
{
    public async Task<Result> HandleAsync(string body, CancellationToken stop = default)
    {
        OrderMessage? order;
        try
        {
            order = JsonSerializer.Deserialize<OrderMessage>(body);
        }
        catch (JsonException e)
        {
            return Result.Fail(e.Message);
        }

        if (order is null) return Result.Fail("null");
        var check = OrderChecks.Check(order);
        if (!check) return check;

        var request = new JobBuilder()
            .For($"arn:aws:iot:{region}:{account}:thing/{order.Thing}")
            .Named("order", Version.Parse(order.Version), order.Thing)
            .From(order.Bucket, order.Key)
            .Retry(order.Retries)
            .At(order.Cron)
            .Build(roleArn);
        try
        {
            var created = await iot.CreateJobAsync(request, stop);
            return new Result(true, created.JobArn);
        }
        catch (ResourceAlreadyExistsException)
        {
            // legal: the same message twice is the same job
            return new Result(true, request.JobId);
        }
    }
}
