#nullable enable

namespace Cases.GuardedJobIds;

public static partial class WrongJobIds
{
    public static Task AlignedNumber(IAmazonIoT client, Device device)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"build-{device.Build,8}" }); //! IOTJ1004

    public static Task DottedVersion(IAmazonIoT client, Version version)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "camera-" + version.ToString() }); //! IOTJ1001

    public static async Task ArnAsId(IAmazonIoT client, CreateJobRequest request)
    {
        var response = await client.CreateJobAsync(request);
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = response.JobArn }); //! IOTJ1001
    }

    public static Task EmptyConstant(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "" }); //! IOTJ1003

    public static Task TooLongWithGuid(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "firmware-rollout-for-cameras-" + Guid.NewGuid() }); //! IOTJ1002

    public static Task BracedGuid(IAmazonIoT client, Guid run)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "run-" + run.ToString("B") }); //! IOTJ1001

    public static Task LengthCheckedOnly(IAmazonIoT client, [ThingName] string thing)
    {
        if (thing.Length > 64) throw new ArgumentException("too long");
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing }); //! IOTJ1004
    }

    public static Task WrongCharacterReplaced(IAmazonIoT client, [ThingName] string thing)
    {
        var id = thing.Replace('.', '-');
        if (id.Length > 64) id = id.Substring(0, 64);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1004
    }

    public static Task RegexAllowsColon(IAmazonIoT client, [ThingName] string thing)
    {
        if (!Regex.IsMatch(thing, "^[a-z:]{1,40}$")) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing }); //! IOTJ1004
    }

    public static Task ConstantOfAnotherPlace(IAmazonIoT client, int n)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = Slashed + n.ToString(CultureInfo.InvariantCulture) }); //! IOTJ1001

    public static Task SentinelTestedTooLate(IAmazonIoT client, string? id)
    {
        var name = id ?? "no id";
        var sent = client.DescribeJobAsync(new DescribeJobRequest { JobId = name }); //! IOTJ1001
        if (name == "no id") Console.WriteLine("nothing configured");
        return sent;
    }

    public static Task OtherVariableTested(IAmazonIoT client, Device device, [ThingName] string gateway)
    {
        if (gateway.Contains(':') || gateway.Length > 64) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = device.Name }); //! IOTJ1004
    }

    public static Task TestInOneBranchOnly(IAmazonIoT client, [ThingName] string thing, bool strict)
    {
        if (strict && !JobId.TryParse(thing, out _)) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = thing }); //! IOTJ1004
    }

    public static Task LongLiteral(IAmazonIoT client)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "camera-firmware-update-for-the-whole-fleet-of-the-northern-region-2024" }); //! IOTJ1002
}
