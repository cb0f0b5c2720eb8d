#nullable enable

namespace Cases.Programs.ValidatedPlans;

using System.ComponentModel.DataAnnotations;

// Entirely legal: a validator with rules of its own, a builder, and a dispatcher that sends.
public static class Program
{
    public static async Task Main(string[] args)
    {
        var client = new AmazonIoTClient();
        var dispatcher = new Dispatcher(client, new JobValidator());
        var version = Version.Parse(args.Length > 0 ? args[0] : "1.0.4");
        foreach (var site in Sites.All)
        {
            var plan = new Plan(site, version, Retries: args.Length);
            var outcome = await dispatcher.DispatchAsync(plan, CancellationToken.None);
            Console.WriteLine(outcome.Message);
        }
    }
}

internal static class Sites
{
    public const string Account = "123456789012";

    public static readonly Site[] All =
    [
        new("Seoul HQ", "ap-northeast-2", Continuous: true),
        new("Dublin (test)", "eu-west-1", Continuous: false),
    ];
}

internal sealed record Site(string Name, string Region, bool Continuous)
{
    // legal: blanks and brackets become dashes
    public string Slug => string.Concat(Name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');

    public string GroupArn => $"arn:aws:iot:{Region}:{Sites.Account}:thinggroup/{Slug}";
}

internal sealed record Plan(Site Site, Version Version, int Retries);

internal sealed record Outcome(bool Sent, string Message)
{
    public static Outcome Refused(IEnumerable<string> errors) => new(false, "refused: " + string.Join("; ", errors));

    public static Outcome Accepted(string id) => new(true, "job " + id);
}

internal sealed class JobValidator
{
    private readonly List<(Func<CreateJobRequest, bool> Holds, string Message)> rules = [];

    public JobValidator()
    {
        RuleFor(r => r.JobId.Length is > 0 and <= 64, "JobId is too long");
        RuleFor(r => !r.JobId.Contains('.'), "JobId has a dot");
        RuleFor(r => r.Targets is { Count: > 0 and <= 100 }, "no targets");
    }

    public IReadOnlyList<string> Validate(CreateJobRequest request) =>
        rules.Where(rule => !rule.Holds(request)).Select(rule => rule.Message).ToList();

    private void RuleFor(Func<CreateJobRequest, bool> holds, string message) => rules.Add((holds, message));
}

internal sealed class RequestBuilder(Plan plan)
{
    private readonly CreateJobRequest request = new() { JobId = "to be named" };

    public RequestBuilder WithIdentity()
    {
        // legal: the placeholder of the initializer is overwritten before the send
        request.JobId = $"fw-{Cut(plan.Site.Slug, 20)}-{plan.Version.ToString().Replace('.', '_')}";
        request.Targets = [plan.Site.GroupArn];
        return this;
    }

    public RequestBuilder WithDocument()
    {
        request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", version = plan.Version.ToString() });
        return this;
    }

    public RequestBuilder WithSchedule()
    {
        request.TargetSelection = plan.Site.Continuous ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT;
        if (plan.Site.Continuous)
        {
            request.SchedulingConfig = new SchedulingConfig
            {
                MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 2 ? * SUN *)", DurationInMinutes = 120 }],
            };
        }
        return this;
    }

    public RequestBuilder WithRetries()
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = (long)TimeSpan.FromHours(2).TotalMinutes };
        if (plan.Retries > 0)
        {
            request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = Math.Min(plan.Retries, 10) }],
            };
        }
        return this;
    }

    public CreateJobRequest Build() => request;

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}

internal sealed class Dispatcher(AmazonIoTClient client, JobValidator validator)
{
    public async Task<Outcome> DispatchAsync(Plan plan, CancellationToken cancellationToken)
    {
        // 3 + 20 + 1 + 40 at most
        var request = new RequestBuilder(plan).WithIdentity().WithDocument().WithSchedule().WithRetries().Build();
        var errors = validator.Validate(request);
        if (errors.Count != 0)
        {
            return Outcome.Refused(errors);
        }
        var response = await client.CreateJobAsync(request, cancellationToken);
        return Outcome.Accepted(response.JobId);
    }
}
