#nullable enable

namespace Cases.CollectedErrors;

public sealed record Plan
{
    [ThingName] public string Thing { get; init; } = "";
    public string Selection { get; init; } = "UNKNOWN";
    public long Minutes { get; init; }
    public int Retries { get; init; } = 99;
    public string Comment { get; init; } = "line one\nline two";
}

public static class PlanValidator
{
    public static IReadOnlyList<string> Validate(Plan plan)
    {
        var errors = new List<string>();
        if (plan.Thing.Length is 0 or > 40) errors.Add("Thing: 1 to 40 characters.");
        if (plan.Thing.Contains(':')) errors.Add("Thing: no colons.");
        if (plan.Selection is not ("SNAPSHOT" or "CONTINUOUS")) errors.Add("Selection: SNAPSHOT or CONTINUOUS.");
        if (plan.Minutes is < 1 or > 10_080) errors.Add("Minutes: 1 to 10080.");
        if (plan.Retries is < 0 or > 10) errors.Add("Retries: 0 to 10.");
        if (plan.Comment.Any(char.IsControl)) errors.Add("Comment: one line.");
        return errors;
    }
}

public sealed class PlanHandler(IAmazonIoT iot, Action<string> report)
{
    public async Task<bool> HandleAsync(Plan plan)
    {
        var errors = PlanValidator.Validate(plan);
        if (errors.Count > 0)
        {
            foreach (var error in errors) report(error);
            return false;
        }

        var request = new CreateJobRequest
        {
            JobId = $"plan-{plan.Thing}",
            Targets = [$"arn:aws:iot:eu-west-1:123456789012:thing/{plan.Thing}"],
            TargetSelection = plan.Selection,
            Description = plan.Comment,
            Document = """{"operation":"UPDATE"}""",
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.Minutes },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = plan.Retries }],
            },
        };
        await iot.CreateJobAsync(request);
        return true;
    }

    public Task<bool> HandleDefaultAsync(string thing) => HandleAsync(new Plan
    {
        Thing = thing.Replace(':', '-'), Selection = "SNAPSHOT", Minutes = 60, Retries = 2, Comment = "by hand",
    });

    public Task<bool> HandleUnfinishedAsync() => HandleAsync(new Plan());
}
