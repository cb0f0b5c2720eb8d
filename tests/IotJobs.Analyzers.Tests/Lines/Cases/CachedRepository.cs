#nullable enable

using System.Collections.Concurrent;

namespace Cases.Programs.CachedRepository;

public interface IClock { DateTime UtcNow { get; } }
public sealed record CachedJob(Job Job, DateTime ReadAt);

// Repository with a cache: keys may look like anything, ids not. Legal as a whole.
public sealed class JobRepository(IAmazonIoT iot, IClock clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<string, CachedJob> _cache = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _documents = new();

    public async Task<Job?> FindAsync(string orchard, int row, CancellationToken stop = default)
    {
        var key = $"{orchard}/{row:N0}:job";
        if (_cache.TryGetValue(key, out var hit) && clock.UtcNow - hit.ReadAt < Fresh) return hit.Job;

        var id = Id(orchard, row);
        if (id is null) return null;
        try
        {
            var answer = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }, stop);
            _cache[key] = new CachedJob(answer.Job, clock.UtcNow);
            return answer.Job;
        }
        catch (ResourceNotFoundException)
        {
            _cache.TryRemove(key, out _);
            return null;
        }
    }

    public async Task<string> DocumentAsync(JobSummary summary)
    {
        var key = summary.JobArn + "#document";
        if (_documents.TryGetValue(key, out var text)) return text;
        var answer = await iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = summary.JobId });
        return _documents.GetOrAdd(key, answer.Document);
    }

    public async IAsyncEnumerable<JobSummary> ActiveAsync()
    {
        string? token = null;
        do
        {
            var page = await iot.ListJobsAsync(new ListJobsRequest
            {
                Status = JobStatus.IN_PROGRESS,
                MaxResults = 100,
                NextToken = token,
            });
            foreach (var job in page.Jobs ?? [])
            {
                if (job.Status != JobStatus.IN_PROGRESS) continue;
                yield return job;
            }
            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
    }

    public Task RenameAsync(Job job, string text)
    {
        var description = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        if (description.Length is 0 or > 2028) throw new ArgumentException("1 to 2028 characters", nameof(text));
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = job.JobId, Description = description });
    }

    private static string? Id(string orchard, int row)
    {
        if (row < 0) return null;
        var chars = orchard.Trim().Take(40).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_').ToArray();
        return chars.Length == 0 ? null : new string(chars) + "-row-" + row;
    }
}
