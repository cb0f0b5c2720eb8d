#nullable enable

using System.Diagnostics.CodeAnalysis;

namespace Cases.Programs.TemplateManager;

public enum Family { Nacelle, Pitch, Yaw }

public sealed record TemplateSpec(Family Family, int Revision, string? Summary, object Body);

public interface ITemplateCatalog
{
    bool TryFind(Family family, [NotNullWhen(true)] out TemplateSpec? spec);

    void Remember(Family family, string arn);
}

public sealed class TemplateManager(IAmazonIoT iot, ITemplateCatalog catalog)
{
    private const string Region = "eu-north-1";
    private const string Account = "220098765432";

    public async Task<string?> PublishAsync(Family family, CancellationToken ct)
    {
        if (!catalog.TryFind(family, out TemplateSpec? spec))
        {
            return null;
        }

        var request = new CreateJobTemplateRequest
        {
            JobTemplateId = TemplateId(spec),
            Description = spec.Summary ?? $"Template of {family}",
            Document = JsonSerializer.Serialize(spec.Body),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 12 * 60 },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList =
                [
                    new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 3 },
                    new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 },
                ],
            },
        };
        CreateJobTemplateResponse response = await iot.CreateJobTemplateAsync(request, ct);
        catalog.Remember(family, response.JobTemplateArn);
        return response.JobTemplateArn;
    }

    public async Task<string> CaptureAsync(string jobArn, Family family, CancellationToken ct)
    {
        var request = new CreateJobTemplateRequest //! IOTJ2018
        {
            JobTemplateId = $"captured-{family}",
            JobArn = jobArn,
        };
        CreateJobTemplateResponse response = await iot.CreateJobTemplateAsync(request, ct);
        return response.JobTemplateArn;
    }

    public async Task CloneAsync(TemplateSpec spec, string channel, CancellationToken ct)
    {
        await iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
        {
            JobTemplateId =
                $"{spec.Family}." + //! IOTJ1001
                channel,
            Description = $"{spec.Family} for {channel}",
            Document = JsonSerializer.Serialize(spec.Body),
        }, ct);
    }

    public async Task<string> LaunchAsync(TemplateSpec spec, string[] targetArns, CancellationToken ct)
    {
        if (targetArns is [])
        {
            throw new ArgumentException("no turbines", nameof(targetArns));
        }

        (string id, string template) = Names(spec);
        var request = new CreateJobRequest
        {
            JobId = id,
            Targets = [.. targetArns],
            JobTemplateArn = template, //! IOTJ1022
        };
        CreateJobResponse response = await iot.CreateJobAsync(request, ct);
        await TouchAsync(response.JobId, spec, ct);
        return response.JobArn;
    }

    private async Task TouchAsync(string jobId, TemplateSpec spec, CancellationToken ct)
    {
        var update = new UpdateJobRequest { JobId = jobId };
        if (spec.Revision > 1)
        {
            update.Description = $"Revision {spec.Revision}";
        }

        if (update.Description is not null)
        {
            await iot.UpdateJobAsync(update, ct);
        }
    }

    public Task FreezeAsync(string jobId, CancellationToken ct) =>
        iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, NamespaceId = "turbines" }, ct); //! IOTJ2023

    private static string TemplateId(TemplateSpec spec) => $"{spec.Family}-r{spec.Revision}";

    private static (string JobId, string TemplateArn) Names(TemplateSpec spec)
    {
        string id = TemplateId(spec);
        return ($"{id}-{Guid.NewGuid():N}", $"arn:aws:iot:{Region}:{Account}:job/{id}");
    }
}
