#nullable enable

namespace Cases.Programs.DocumentPipeline;

public sealed record SigningOptions(string RoleArn, int ExpiresMinutes);

public sealed record Artifact(Guid Id, int Size, Version Version);

public interface IArtifactStore
{
    Task<Artifact> LatestAsync(string channel, CancellationToken ct);

    Task<string?> CustomDocumentAsync(string channel, CancellationToken ct);
}

public sealed class JobPipeline
{
    private readonly List<Action<CreateJobRequest>> _steps = [];

    public JobPipeline Use(Action<CreateJobRequest> step)
    {
        _steps.Add(step);
        return this;
    }

    public CreateJobRequest Run(CreateJobRequest request)
    {
        foreach (Action<CreateJobRequest> step in _steps)
        {
            step(request);
        }

        return request;
    }
}

public sealed class DroneDeployer(IAmazonIoT iot, IArtifactStore store, SigningOptions signing)
{
    private readonly JobPipeline _pipeline = new JobPipeline()
        .Use(r => r.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = signing.RoleArn, ExpiresInSec = Math.Clamp(signing.ExpiresMinutes * 60, 60, 3600) });

    public async Task DeployAsync(string channel, string arn, CancellationToken ct)
    {
        Artifact artifact = await store.LatestAsync(channel, ct);
        CreateJobRequest request = _pipeline.Run(new CreateJobRequest
        {
            JobId = "drone-" + artifact.Id.ToString("N"),
            Targets = [arn],
            Document = $$"""
                {
                  "operation": "deploy",
                  "url": "${aws:iot:s3-presigned-url-v2:https://osprey-artifacts.s3.eu-west-1.amazonaws.com/{{artifact.Id:N}}.bin}",
                  "size": {{artifact.Size}},
                  "version": "{{artifact.Version}}",
                  "shell": "echo ${PATH} ${deviceName} {0}"
                }
                """,
        });
        await iot.CreateJobAsync(request, ct);
    }

    public async Task FetchAsync(string jobId, string arn, bool upload, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = jobId, Targets = [arn] };
        if (upload)
        {
            request.Document = """{"to":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/osprey-logs/${thingName}/${jobId}.zip}"}""";
            Sign();
        }
        else
        {
            var document = new JsonObject { ["operation"] = "none", ["limits"] = new JsonObject { ["timeoutConfig"] = 30 } };
            document["operation"] = "collect";
            document["operation"] = upload ? "send" : "keep";
            request.Document = document.ToJsonString();
        }

        await iot.CreateJobAsync(request, ct);

        void Sign() => request.PresignedUrlConfig ??= new PresignedUrlConfig { RoleArn = signing.RoleArn };
    }

    public async Task CustomAsync(string jobId, string channel, string arn, string? templateArn, CancellationToken ct)
    {
        string? document = await store.CustomDocumentAsync(channel, ct);
        if (document is null && templateArn is null)
        {
            document = "{}" + new string(' ', 40_000);
        }

        var request = new CreateJobRequest
        {
            JobId = jobId,
            Targets = [arn],
            JobTemplateArn = templateArn,
            Document = document?.TrimEnd(),
        };
        if (templateArn is not null && document is null)
        {
            request.Description = "From the template";
        }

        await iot.CreateJobAsync(request, ct);
    }

    public async Task SourceAsync(string jobId, string arn, Uri? source, CancellationToken ct)
    {
        var request = new CreateJobRequest
        {
            JobId = jobId,
            Targets = [arn],
            Document = JsonSerializer.Serialize(new { operation = "ping" }),
        };
        if (source is { IsAbsoluteUri: true })
        {
            (request.Document, request.DocumentSource) = (null, source.AbsoluteUri);
        }

        await iot.CreateJobAsync(request, ct);
    }
}
