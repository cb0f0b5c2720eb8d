#nullable enable

namespace Cases.Programs.TemplateSync;

// Keeps the job templates of the account in step with a catalogue file in the repository.
public sealed record CatalogueEntry(string Name, int Revision, string? Text, int TimeoutMinutes, string Operation, List<string>? Tags);
public interface ICatalogue { IAsyncEnumerable<CatalogueEntry> ReadAsync(CancellationToken ct); }
public interface ILog { void Info(string text); void Warn(string text); }

public sealed class TemplateSync(IAmazonIoT iot, ICatalogue catalogue, ILog log)
{
    private const int LongestTimeout = 7 * 24 * 60;

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var created = 0;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var entry in catalogue.ReadAsync(ct))
        {
            if (!seen.Add(entry.Name))
            {
                log.Warn($"{entry.Name} stands twice in the catalogue");
                continue;
            }
            try
            {
                await iot.CreateJobTemplateAsync(ToTemplate(entry), ct);
                created++;
            }
            catch (ConflictException)
            {
                log.Info($"{entry.Name} is there already");
            }
        }
        if (created == 0) await CreateFallbackAsync(ct);
        return created;
    }

    private static CreateJobTemplateRequest ToTemplate(CatalogueEntry entry)
    {
        var minutes = entry.TimeoutMinutes switch
        {
            <= 0 => 60,
            > LongestTimeout => LongestTimeout,
            var m => m,
        };
        var template = new CreateJobTemplateRequest
        {
            JobTemplateId = $"{entry.Name} rev {entry.Revision}", //! IOTJ1001
            Description = entry.Text is null or { Length: 0 } ? entry.Operation : entry.Text,
            Document = JsonSerializer.Serialize(new Dictionary<string, object> { ["operation"] = entry.Operation, ["rev"] = entry.Revision }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes },
        };
        foreach (var (key, index) in (entry.Tags ?? []).Select((t, i) => (t, i)))
        {
            template.Tags ??= [];
            template.Tags.Add(new Tag { Key = key, Value = index.ToString() });
        }
        return template;
    }

    private async Task CreateFallbackAsync(CancellationToken ct)
    {
        log.Warn("empty catalogue: only the fallback template is made");
        await iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
        {
            JobTemplateId = "fallback-reboot",
            Description = "Reboot, made because the catalogue was empty",
            Document = """{"operation":"reboot"}""",
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList =
                [
                    new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 2 },
                ],
            },
            PresignedUrlConfig = new PresignedUrlConfig
            {
                RoleArn = "arn:aws:iam::123456789012:role/template-download",
                ExpiresInSec = 30, //! IOTJ1021
            },
        }, ct);
    }
}
