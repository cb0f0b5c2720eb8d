#nullable enable

using System.Collections.Concurrent;

namespace Cases.Programs.BuoyDiagnostics;

public sealed record Buoy([property: ThingName] string Name, string Arn, DateTimeOffset LastSeen);

public interface IBuoyRepository
{
    IAsyncEnumerable<Buoy> ListAsync(string ocean, CancellationToken ct);
}

public interface IDiagnosticsLog
{
    void Write(string line);
}

public sealed class DiagnosticsOptions
{
    public required string Ocean { get; init; }
    public int PageSize { get; init; } = 50;
    public double AbortPercentage { get; init; } = 10;
}

public sealed class DiagnosticsService(IAmazonIoT iot, IBuoyRepository buoys, DiagnosticsOptions options, IDiagnosticsLog log)
{
    private readonly ConcurrentDictionary<string, string> _running = new();

    public async Task ProbeSilentAsync(DateTimeOffset now, CancellationToken ct)
    {
        await foreach (Buoy buoy in buoys.ListAsync(options.Ocean, ct))
        {
            if (now - buoy.LastSeen <= TimeSpan.FromHours(6) || _running.ContainsKey(buoy.Arn))
            {
                continue;
            }

            var request = new CreateJobRequest
            {
                JobId =
                    "diag-" +
                    buoy.Name, //! IOTJ1004
                Targets = [buoy.Arn],
                Document = JsonSerializer.Serialize(new { operation = "diagnose", since = buoy.LastSeen }),
                AbortConfig = Abort(options.AbortPercentage),
            };
            CreateJobResponse response = await iot.CreateJobAsync(request, ct);
            _running[buoy.Arn] = response.JobArn;
        }
    }

    public async Task RecalibrateAsync(CancellationToken ct)
    {
        await foreach (var (name, arn, seen) in buoys.ListAsync(options.Ocean, ct))
        {
            if (name.Any(c => c == ':') || name.Length > 40)
            {
                log.Write($"{name} cannot be recalibrated by its name");
                continue;
            }

            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"recal-{name}-{seen.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture)}",
                Targets = [arn],
                Document = """{"operation":"recalibrate"}""",
                AbortConfig = Abort(percentage: 0), //! IOTJ1021
            }, ct);
        }
    }

    public async Task<IReadOnlyList<string>> DocumentsAsync(CancellationToken ct)
    {
        ListJobsResponse page = await iot.ListJobsAsync(new ListJobsRequest { MaxResults = options.PageSize, Status = JobStatus.IN_PROGRESS }, ct);
        List<(string Id, JobStatus Status)> seen = page.Jobs.Select(j => (j.JobArn, j.Status)).ToList();
        List<string> documents = [];
        foreach ((string id, JobStatus status) in seen)
        {
            GetJobDocumentResponse response = await iot.GetJobDocumentAsync(new GetJobDocumentRequest
            {
                JobId = id, //! IOTJ1001
            }, ct);
            log.Write($"{id} is {status}");
            documents.Add(response.Document);
        }

        return documents;
    }

    public async Task CancelAllAsync(CancellationToken ct)
    {
        foreach ((string arn, string job) in _running)
        {
            string id = job[(job.LastIndexOf('/') + 1)..];
            await iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = "SHUTDOWN" }, ct);
            _running.TryRemove(arn, out _);
        }
    }

    private static AbortConfig Abort(double percentage) => new()
    {
        CriteriaList =
        [
            new AbortCriteria
            {
                Action = AbortAction.CANCEL,
                FailureType = JobExecutionFailureType.ALL,
                MinNumberOfExecutedThings = 5,
                ThresholdPercentage = percentage,
            },
        ],
    };
}
