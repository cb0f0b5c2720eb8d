#nullable enable

namespace Cases.Programs.LambdaHandler;

// Lambda: an S3 event of the build bucket starts the canary job. All of it is legal.
public interface ILambdaContext { string AwsRequestId { get; } TimeSpan RemainingTime { get; } void Log(string line); }
public sealed record BuildEvent(string? Bucket, string? Key, string? VersionId, DateTime? At);

public sealed class Function
{
    private readonly IAmazonIoT _iot;
    private readonly string _role = Environment.GetEnvironmentVariable("PRESIGN_ROLE") ?? "";

    public Function() : this(new AmazonIoTClient()) { }
    public Function(IAmazonIoT iot) => _iot = iot;

    public async Task<string> HandleAsync(Stream input, ILambdaContext context)
    {
        BuildEvent? build;
        try
        {
            build = await JsonSerializer.DeserializeAsync<BuildEvent>(input, new JsonSerializerOptions(JsonSerializerDefaults.Web));
        }
        catch (JsonException e)
        {
            context.Log("not an event: " + e.Message);
            return "ignored";
        }
        if (build is not { Bucket: { Length: > 0 } bucket, Key: { Length: > 0 } key }) return "ignored";
        if (!key.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) return "no firmware";
        if (string.IsNullOrEmpty(_role)) throw new InvalidOperationException("PRESIGN_ROLE is not set.");

        var url = new StringBuilder($"https://{bucket}.s3.us-east-1.amazonaws.com/");
        url.AppendJoin('/', key.Split('/').Select(Uri.EscapeDataString));
        if (build.VersionId is { Length: > 0 } versionId) url.Append("%3FversionId%3D").Append(Uri.EscapeDataString(versionId));

        var request = new CreateJobRequest
        {
            JobId = ToId(Path.GetFileNameWithoutExtension(key), build.At),
            Targets = ["arn:aws:iot:us-east-1:123456789012:thinggroup/canary"],
            Document = JsonSerializer.Serialize(new
            {
                operation = "flash",
                url = $"${{aws:iot:s3-presigned-url-v2:{url}}}",
                requestId = context.AwsRequestId,
            }),
        };
        Sign(request);
        var answer = await _iot.CreateJobAsync(request);
        return answer.JobId;
    }

    private void Sign(CreateJobRequest request)
    {
        request.PresignedUrlConfig ??= new PresignedUrlConfig();
        request.PresignedUrlConfig.RoleArn = _role;
        request.PresignedUrlConfig.ExpiresInSec = 15 * 60;
    }

    private static string ToId(string file, DateTime? at)
    {
        var id = new StringBuilder("flash-");
        foreach (var c in file)
        {
            if (id.Length >= 48) break;
            id.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }
        return id.Append('-').Append((at ?? DateTime.UtcNow).ToString("yyyyMMddHHmmss")).ToString();
    }
}
