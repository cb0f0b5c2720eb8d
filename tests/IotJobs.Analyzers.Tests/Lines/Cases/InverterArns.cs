#nullable enable

namespace Cases.Programs.InverterArns;

public sealed record Account(string Id, string Region, string Partition = "aws");

public static class Arns
{
    extension(Account account)
    {
        public string Thing([ThingName] string name) => $"arn:{account.Partition}:iot:{account.Region}:{account.Id}:thing/{name}";

        public string Group(string name) => $"arn:{account.Partition}:iot:{account.Region}:{account.Id}:thinggroup/{name}";

        public string Template(string name) => $"arn:{account.Partition}:iot:{account.Region}:{account.Id}:jobtemplates/{name}";

        public string Role(string name) => $"arn:{account.Partition}:iam::{account.Id}:role/{name}";
    }
}

public interface ITargetResolver<in TKey>
    where TKey : notnull
{
    IEnumerable<string> Resolve(TKey key);
}

public sealed class SiteResolver(Account account) : ITargetResolver<int>
{
    public IEnumerable<string> Resolve(int site)
    {
        yield return account.Group($"site-{site}");
        yield return account.Group($"site-{site}:spares");
    }
}

public sealed class InverterJobs(IAmazonIoT iot, Account account, ITargetResolver<int> resolver)
{
    private static readonly string[] Phases = ["l1", "l2", "l3"];

    public async Task StartAsync(int site, string document, CancellationToken ct)
    {
        var request = new CreateJobRequest
        {
            JobId = $"site-{site}-{DateTime.UtcNow:yyyyMMddHHmmss}",
            Targets = resolver.Resolve(site).Concat(Phases.Select(phase => account.Thing($"inverter:{site}:{phase}"))).ToList(),
            Document = document,
            PresignedUrlConfig = new PresignedUrlConfig
            {
                RoleArn = document.Contains("upload", StringComparison.Ordinal)
                    ? account.Role("inverter-upload")
                    : "arn:aws:s3:::inverter-firmware-eu", //! IOTJ1022
            },
        };
        await iot.CreateJobAsync(request, ct);
    }

    public async Task GrowAsync(string jobId, int site, CancellationToken ct)
    {
        try
        {
            await iot.AssociateTargetsWithJobAsync(
                new AssociateTargetsWithJobRequest
                {
                    JobId = jobId,
                    Comment = $"site {site} joins",
                    Targets =
                    [
                        account.Group($"site-{site}"),
                        account.Thing($"inverter-{site}"), //! IOTJ2022
                    ],
                },
                ct);
        }
        catch (LimitExceededException)
        {
            await iot.CancelJobAsync(new CancelJobRequest { JobId = jobId, ReasonCode = "TARGET_LIMIT" }, ct);
            throw;
        }
    }

    public Task FromTemplateAsync(string jobId, int site, CancellationToken ct) => iot.CreateJobAsync(
        new CreateJobRequest
        {
            JobId = jobId,
            Targets = [account.Group($"site-{site}")],
            JobTemplateArn = account.Template("inverter-restart"), //! IOTJ1022
        },
        ct);

    public Task RebootAsync(string jobId, int site, bool managed, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = [account.Group($"site-{site}")] };
        request.JobTemplateArn = $"arn:aws:iot:{account.Region}:{account.Id}:jobtemplate/reboot";
        if (managed)
        {
            request.JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0";
            request.DocumentParameters = new Dictionary<string, string> { ["pathToHandler"] = "/opt/inverter/handlers" };
        }

        return iot.CreateJobAsync(request, ct);
    }
}
