#nullable enable

using System.Collections.Concurrent;

namespace Cases.Programs.JobRepository;

// Repository of running campaigns, with a small cache in front of DescribeJob.
public interface IClock { DateTimeOffset UtcNow { get; } }
public enum CampaignState { Unknown, Waiting, Running, Done, Stopped }
public sealed record Campaign(Guid Id, string Tenant, CampaignState State, int Failed, int Succeeded);

public interface ICampaignRepository
{
    Task<Campaign?> FindAsync(Guid id, string tenant, CancellationToken ct = default);
    Task StopAsync(Guid id, string tenant, string why, CancellationToken ct = default);
}

public sealed class CampaignRepository(IAmazonIoT iot, IClock clock) : ICampaignRepository
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, (Campaign Campaign, DateTimeOffset Read)> _cache = new();

    public async Task<Campaign?> FindAsync(Guid id, string tenant, CancellationToken ct = default)
    {
        if (_cache.TryGetValue(id, out var hit) && clock.UtcNow - hit.Read < s_fresh) return hit.Campaign;
        try
        {
            var answer = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = Key(id) }, ct);
            var details = answer.Job.JobProcessDetails;
            var campaign = new Campaign(id, tenant, ToState(answer.Job), details?.NumberOfFailedThings ?? 0, details?.NumberOfSucceededThings ?? 0);
            _cache[id] = (campaign, clock.UtcNow);
            return campaign;
        }
        catch (ResourceNotFoundException)
        {
            _cache.TryRemove(id, out _);
            return null;
        }
    }

    public async Task StopAsync(Guid id, string tenant, string why, CancellationToken ct = default)
    {
        try
        {
            await iot.CancelJobAsync(new CancelJobRequest
            {
                JobId = Key(id), Force = true, Comment = why.Length == 0 ? null : why.ReplaceLineEndings(" "),
                ReasonCode = why.Length == 0
                    ? "NO_REASON"
                    : "OPERATOR-STOP", //! IOTJ1020
            }, ct);
        }
        finally
        {
            _cache.TryRemove(id, out _);
        }
    }

    public async Task DropAsync(Guid id, CancellationToken ct)
    {
        var archived = $"archive-of-finished-campaigns-{id:D}";
        await iot.DeleteJobAsync(new DeleteJobRequest
        {
            JobId = archived, //! IOTJ1002
        }, ct);
    }

    private static string Key(Guid id) => "campaign-" + id.ToString("N");

    private static CampaignState ToState(Job job)
    {
        if (job.Status == JobStatus.SCHEDULED) return CampaignState.Waiting;
        if (job.Status == JobStatus.IN_PROGRESS) return CampaignState.Running;
        if (job.Status == JobStatus.COMPLETED) return CampaignState.Done;
        if (job.Status == "CANCELLED") return CampaignState.Stopped; //! IOTJ2016
        return CampaignState.Unknown;
    }
}
