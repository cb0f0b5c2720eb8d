#nullable enable

namespace Cases.Programs.SignedDocuments;

internal static class Texts
{
    public const string Bucket = "watch-firmware";
    public const string Region = "eu-central-1";
    public const string RoleName = "watch-download";
    public const string SignedPattern = "s3-presigned-url-v2";
}

public interface IDocumentStep
{
    string Name { get; }

    void Write(StringBuilder json);
}

public sealed record FlashStep(string Slot, int Retries = 2) : IDocumentStep
{
    public string Name => "flash";

    public void Write(StringBuilder json) =>
        json.Append("{\"step\":\"flash\",\"slot\":").Append(JsonSerializer.Serialize(Slot)).Append(",\"retries\":").Append(Retries).Append('}');
}

public sealed record WaitStep(TimeSpan Time) : IDocumentStep
{
    public string Name => "wait";

    public void Write(StringBuilder json) => json.Append($"{{\"step\":\"wait\",\"seconds\":{(int)Time.TotalSeconds}}}");
}

public sealed class WatchDocuments
{
    public string Steps(params IDocumentStep[] steps)
    {
        var json = new StringBuilder("{\"steps\":[");
        foreach (var (step, index) in steps.Select((s, i) => (s, i)))
        {
            if (index > 0)
                json.Append(',');
            step.Write(json);
        }

        return json.Append("]}").ToString();
    }

    public string Signed(string key) =>
        $$"""{"operation":"UPDATE","url":"${aws:iot:{{Texts.SignedPattern}}:https://{{Texts.Bucket}}.s3.{{Texts.Region}}.amazonaws.com/{{Uri.EscapeDataString(key)}}}"}""";
}

public sealed class WatchUpdateService(IAmazonIoT iot, string account)
{
    private readonly WatchDocuments documents = new();

    private PresignedUrlConfig Signer => new() { RoleArn = $"arn:aws:iam::{account}:role/{Texts.RoleName}", ExpiresInSec = 900 };

    public Task WithNotesAsync(string id, string group, string notes, CancellationToken ct) => iot.CreateJobAsync(
        new CreateJobRequest
        {
            JobId = id,
            Targets = [group],
            Document = $$"""{"operation":"SHOW","notes":"{{notes}}"}""", //! IOTJ3006
        },
        ct);

    public async Task FlashAsync(string id, string group, string key, CancellationToken ct)
    {
        await iot.CreateJobAsync(new CreateJobRequest { JobId = id + "-a", Targets = [group], Document = documents.Steps(new FlashStep("A"), new WaitStep(TimeSpan.FromSeconds(30))) }, ct);
        await iot.CreateJobAsync(new CreateJobRequest { JobId = id + "-b", Targets = [group], Document = documents.Signed(key), PresignedUrlConfig = Signer }, ct);
        await iot.CreateJobAsync(new CreateJobRequest { JobId = id + "-c", Targets = [group], Document = documents.Signed(key) }, ct); //! IOTJ2007
    }

    public async Task RenameAsync(string id, string group, bool loud, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = id, Targets = [group] };
        if (loud)
        {
            request.Document = """{"operation":"RING","seconds":3}""";
        }
        else
        {
            request.Document = """{"operation":"RENAME","name":"${thingName}"}"""; //! IOTJ3004
        }

        await iot.CreateJobAsync(request, ct);
    }

    public Task LimitAsync(string id, string group, int minutes, CancellationToken ct)
    {
        var request = new CreateJobRequest
        {
            JobId = id,
            Targets = [group],
            Document = JsonSerializer.Serialize(new { operation = "UPDATE", timeoutConfig = new { inProgressTimeoutInMinutes = minutes } }), //! IOTJ3003
        };
        return iot.CreateJobAsync(request, ct);
    }
}
