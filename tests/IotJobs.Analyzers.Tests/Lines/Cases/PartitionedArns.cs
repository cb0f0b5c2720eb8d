#nullable enable

using System.Collections.Concurrent;

namespace Cases.Programs.PartitionedArns;

public enum TargetKind
{
    Thing,
    ThingGroup,
}

public readonly record struct Target(TargetKind Kind, string Name)
{
    // "ThingGroup" becomes "thinggroup": the word of the ARN.
    public string ToArn(string partition, string region, string account) =>
        $"arn:{partition}:iot:{region}:{account}:{Kind.ToString().ToLowerInvariant()}/{Name}";
}

public sealed class Option<T>
    where T : notnull
{
    private readonly T? value;

    private Option(T? value, bool some) => (this.value, HasValue) = (value, some);

    public bool HasValue { get; }

    public static Option<T> None { get; } = new(default, false);

    public static Option<T> Some(T value) => new(value, true);

    public T Or(T other) => HasValue ? value! : other;

    public Option<TNext> Map<TNext>(Func<T, TNext> map)
        where TNext : notnull => HasValue ? Option<TNext>.Some(map(value!)) : Option<TNext>.None;
}

public sealed class RouterDirectory
{
    private readonly ConcurrentDictionary<string, Option<string>> cache = new(StringComparer.OrdinalIgnoreCase);

    public Option<string> Find(string name) => cache.GetOrAdd(name, static key => key switch
    {
        ['r', '-', .. var rest] when rest.Length > 0 => Option<string>.Some($"arn:aws-us-gov:iot:us-gov-west-1:123456789012:thing/{key}"),
        "core" => Option<string>.Some("arn:aws-cn:iot:cn-north-1:123456789012:thinggroup/core"),
        _ => Option<string>.None,
    });
}

public sealed class RouterJobs(IAmazonIoT iot, RouterDirectory directory)
{
    private const string NoTarget = "none";
    private static readonly Target[] Lab = [new(TargetKind.Thing, "lab:0001"), new(TargetKind.ThingGroup, "Lab_Spares")];

    public async Task<int> SendInPortionsAsync(string prefix, IEnumerable<string> groups, string document, CancellationToken ct)
    {
        var arns = groups.Distinct().Select(g => new Target(TargetKind.ThingGroup, g).ToArn("aws", "eu-north-1", "123456789012"));
        var count = 0;
        foreach (var (portion, index) in arns.Chunk(100).Zip(Enumerable.Range(1, int.MaxValue)))
        {
            var request = new CreateJobRequest { JobId = $"{prefix}-{index}", Targets = [.. portion], Document = document };
            try
            {
                await iot.CreateJobAsync(request, ct);
                count += portion.Length;
            }
            catch (ResourceAlreadyExistsException)
            {
                continue;
            }
        }

        return count;
    }

    public async Task StartAsync(string name, string jobId, CancellationToken ct)
    {
        var target = directory.Find(name).Or(NoTarget);
        if (target == NoTarget)
            return;
        await iot.CreateJobAsync(
            new CreateJobRequest
            {
                JobId = jobId,
                Targets = [target],
                JobTemplateArn = "arn:aws:iot:eu-north-1::jobtemplate/AWS-Download-File:1.0",
                DocumentParameters = new() { ["downloadUrl"] = "https://example.com/router.bin", ["filePath"] = "/tmp/router.bin" },
            },
            ct);
    }

    public async Task LabAsync(string jobId, string document, string roleName, CancellationToken ct)
    {
        var request = new CreateJobRequest
        {
            JobId = jobId,
            Targets = [NoTarget],
            Document = document,
            PresignedUrlConfig = new() { RoleArn = $"arn:aws-cn:iam::123456789012:role/service-role/{roleName}" },
        };
        // The first entry only keeps the place.
        request.Targets = Lab.Select(t => t.ToArn("aws", "eu-north-1", "123456789012")).ToList();
        await iot.CreateJobAsync(request, ct);
    }

    public Task JoinAsync(string jobId, string arn, CancellationToken ct)
    {
        if (!arn.StartsWith("arn:", StringComparison.Ordinal) || arn.Split(':') is not [_, _, "iot", _, _, var kind] || !kind.StartsWith("thinggroup/", StringComparison.Ordinal))
            throw new ArgumentException($"Not a group: {arn}", nameof(arn));
        return iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = jobId, Targets = [arn] }, ct);
    }

    public Task<Option<int>> CountAsync(string name) => Task.FromResult(directory.Find(name).Map(arn => arn.Length));
}
