#nullable enable

namespace Cases.Programs.CanaryAgent;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceDescribe = Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using ServiceStatus = Amazon.IoT.JobExecutionStatus;

// Wholly legal: an agent on the device, its retry policy, canary analysis and a report.
public enum Outcome { Working, Ok, Broken, NotForMe, Expired }

public sealed record Report(Outcome Outcome, int? Percent = null, Exception? Error = null);

public sealed class RetryPolicy(int attempts, TimeSpan first)
{
    public async Task<T> RunAsync<T>(Func<int, Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try { return await action(attempt); }
            catch (Exception e) when (attempt < attempts && e is TimeoutException or IOException)
            {
                var jitter = Random.Shared.Next(0, 250);
                await Task.Delay(first * Math.Pow(2, attempt - 1) + TimeSpan.FromMilliseconds(jitter));
            }
        }
    }
}

public sealed class Agent(AmazonIoTJobsDataPlaneClient device, string thingName, RetryPolicy policy)
{
    private long? version;

    private static DeviceStatus? Word(Outcome outcome) => outcome switch
    {
        Outcome.Working => DeviceStatus.IN_PROGRESS,
        Outcome.Ok => DeviceStatus.SUCCEEDED,
        Outcome.Broken => DeviceStatus.FAILED,
        Outcome.NotForMe => DeviceStatus.REJECTED,
        Outcome.Expired => DeviceStatus.TIMED_OUT,
        _ => null,
    };

    public async Task TellAsync(string jobId, Report report)
    {
        // legal: what the service alone may say never gets to the request
        if (report.Outcome == Outcome.Expired) return;
        var status = Word(report.Outcome) ?? throw new ArgumentOutOfRangeException(nameof(report));
        if (status == DeviceStatus.TIMED_OUT) return;
        var details = new Dictionary<string, string> { ["step"] = report.Outcome.ToString() };
        if (report.Percent is { } percent) details["percent"] = Math.Clamp(percent, 0, 100).ToString(CultureInfo.InvariantCulture);
        if (report.Error is { Message.Length: > 0 } error) details["error"] = Clean(error.Message);
        await policy.RunAsync(attempt => device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
        {
            JobId = jobId,
            ThingName = thingName,
            Status = status,
            StatusDetails = details,
            ExpectedVersion = version,
            StepTimeoutInMinutes = report.Outcome == Outcome.Working ? 10 * attempt : -1,
        }));
        version = version + 1 ?? 1;
    }

    private static string Clean(string message)
    {
        Span<char> buffer = stackalloc char[Math.Min(message.Length, 1024)];
        for (var i = 0; i < buffer.Length; i++) buffer[i] = char.IsControl(message[i]) ? ' ' : message[i];
        return new string(buffer);
    }

    public async Task<string?> NextAsync()
    {
        var answer = await policy.RunAsync(_ => device.DescribeJobExecutionAsync(new DeviceDescribe { JobId = "$next", ThingName = thingName, IncludeJobDocument = true }));
        version = answer.Execution?.VersionNumber;
        return answer.Execution?.JobDocument;
    }
}

public sealed class CanaryAnalysis(IAmazonIoT iot)
{
    private static readonly Dictionary<string, Dictionary<string, int>> Seen = new();

    public async Task<double?> FailureRateAsync(JobId jobId, IEnumerable<string> things)
    {
        int failed = 0, ended = 0;
        foreach (var thing in things)
        {
            var answer = await iot.DescribeJobExecutionAsync(new Amazon.IoT.Model.DescribeJobExecutionRequest { JobId = jobId, ThingName = thing });
            switch (answer.Execution.Status.Value)
            {
                case "SUCCEEDED": ended++; break;
                case "FAILED" or "TIMED_OUT": failed++; goto case "SUCCEEDED";
                case "QUEUED" when thing.StartsWith("lab-", StringComparison.Ordinal): continue;
                default: break;
            }
            if (answer.Execution.Status == ServiceStatus.REJECTED) Count(jobId, thing);
        }
        return ended == 0 ? null : 100.0 * failed / ended;
    }

    private static void Count(string jobId, string thing)
    {
        lock (Seen)
        {
            if (!Seen.TryGetValue(jobId, out var counts)) Seen[jobId] = counts = new();
            counts[thing] = counts.GetValueOrDefault(thing) + 1;
        }
    }

    public async Task DecideAsync(JobId jobId, IReadOnlyList<string> things)
    {
        var rate = await FailureRateAsync(jobId, things);
        var (reason, force) = rate switch
        {
            null => ("NO_RESULT", false),
            > 50 => ("TOO_MANY_FAILURES", true),
            > 10 => ("SOME_FAILURES", false),
            _ => ("none", false),
        };
        // legal: "none" never gets behind the return
        if (reason == "none") return;
        var comment = rate is { } r ? string.Create(CultureInfo.InvariantCulture, $"{r:F1} % of {things.Count} failed") : "nothing ended";
        await iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = reason, Comment = comment, Force = force });
    }

    public async Task<IReadOnlyDictionary<string, int>> SummaryAsync(DateTime since)
    {
        var all = new List<JobSummary>();
        string? token = null;
        do
        {
            var page = await iot.ListJobsAsync(new ListJobsRequest { MaxResults = 250, NextToken = token, Status = JobStatus.IN_PROGRESS });
            all.AddRange(page.Jobs ?? []);
            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
        return all.Where(j => j.CreatedAt >= since).GroupBy(j => j.TargetSelection?.Value ?? "unknown").ToDictionary(g => g.Key, g => g.Count());
    }
}
