#nullable enable

namespace Cases.JobServices;

public static partial class More
{
    public static Task SerializedSigned(IAmazonIoT client, string? role)
    {
        var request = new CreateJobRequest
        {
            JobId = "j-3",
            Targets = new List<string> { Group },
            Document = JsonSerializer.Serialize(new { url = "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}" }),
        };
        request.PresignedUrlConfig ??= new PresignedUrlConfig { RoleArn = role ?? "arn:aws:iam::123456789012:role/presign" };
        return client.CreateJobAsync(request);
    }

    public static Task SignedExpiry(IAmazonIoT client)
    {
        var lifetime = TimeSpan.FromHours(2);
        return client.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = "j-4",
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/presign", ExpiresInSec = (long)lifetime.TotalSeconds }, //! IOTJ1021
        });
    }

    public static Task Unterminated(IAmazonIoT client)
        => client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "j-5",
            Targets = new List<string> { Group },
            PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/presign" },
            Document = """{"url":"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k"}""", //! IOTJ3004
        });

    public static async Task Groups(IAmazonIoT client, IReadOnlyList<string> names)
    {
        var targets = new List<string>();
        foreach (var name in names.Distinct().Take(100)) targets.Add($"arn:aws:iot:us-east-1:123456789012:thinggroup/{name}");
        if (targets.Count == 0) return;
        await client.CreateJobAsync(new CreateJobRequest { JobId = "g-1", Document = "{}", Targets = targets });
    }

    public static async Task NoGroups(IAmazonIoT client)
    {
        var targets = new List<string>();
        await client.CreateJobAsync(new CreateJobRequest
        {
            JobId = "g-2",
            Document = "{}",
            Targets = targets, //! IOTJ2001
        });
    }

    public static async Task Chunked(IAmazonIoT client, string[] arns)
    {
        int part = 0;
        foreach (var chunk in arns.Chunk(100))
            await client.CreateJobAsync(new CreateJobRequest { JobId = $"g-{++part}", Document = "{}", Targets = chunk.ToList() });
    }

    public static async Task Tagged(IAmazonIoT client, IDictionary<string, string> tags)
    {
        var request = new CreateJobRequest { JobId = "g-3", Document = "{}", Targets = new List<string> { Group } };
        request.Tags = tags.Select(t => new Tag { Key = t.Key, Value = t.Value }).ToList();
        await client.CreateJobAsync(request);
    }

    public static async Task TaggedWrong(IAmazonIoT client)
    {
        var request = new CreateJobRequest { JobId = "g-4", Document = "{}", Targets = new List<string> { Group } };
        request.Tags = new List<Tag> { new() { Key = "team#1", Value = "x" } }; //! IOTJ1020
        await client.CreateJobAsync(request);
    }

    public static async Task NoCriterion(IAmazonIoT client)
    {
        var abort = new AbortConfig { CriteriaList = new List<AbortCriteria> { new() { Action = "CANCEL", FailureType = "ALL", ThresholdPercentage = 10 } } }; //! IOTJ2018
        await client.UpdateJobAsync(new UpdateJobRequest { JobId = "g-5", AbortConfig = abort });
    }

    public static async Task Finally(IAmazonIoT client)
    {
        string? id = null;
        try
        {
            id = "fw-try";
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        }
        catch (ResourceNotFoundException)
        {
            id = "fw-missing";
        }
        finally
        {
            if (id is not null) await client.DeleteJobAsync(new DeleteJobRequest { JobId = id });
        }
    }

    public static async Task CatchWrong(IAmazonIoT client)
    {
        string id = "fw-1";
        try
        {
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        }
        catch (ResourceNotFoundException)
        {
            id = "fw-1 (copy)";
            await client.DeleteJobAsync(new DeleteJobRequest { JobId = id }); //! IOTJ1001
        }
    }

    public static Task Reset(IAmazonIoT client, bool beta)
    {
        var id = "fw 1";
        if (beta) id = "fw-beta";
        id = id.Replace(' ', '-');
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task Correlated(IAmazonIoT client, bool beta)
    {
        var suffix = beta ? ".beta" : "";
        var id = "fw-1" + suffix;
        if (beta) return Task.CompletedTask;
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task Positional(IAmazonIoT client, Channel c)
        => (c, DateTime.UtcNow.Hour) switch
        {
            (Channel.Stable, < 6) => client.DescribeJobAsync(new DescribeJobRequest { JobId = "stable-night" }),
            (Channel.Stable, _) => client.DescribeJobAsync(new DescribeJobRequest { JobId = "stable-day" }),
            (_, >= 6 and < 22) => client.DescribeJobAsync(new DescribeJobRequest { JobId = "beta-day" }),
            _ => client.DescribeJobAsync(new DescribeJobRequest { JobId = "beta~night" }), //! IOTJ1001
        };

    public static Task ThingNames(IAmazonIoT client, ThingAttribute thing)
        => client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = "fw-1", ThingName = thing.ThingName, ExpectedVersion = 1 });

    public static Task ThingNameWrong(IAmazonIoT client, int n)
        => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = "fw-1", ThingName = $"cam {n}" }); //! IOTJ1020

    public static Task ThingNameMissing(IAmazonIoT client)
        => client.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = "fw-1" }); //! IOTJ2018

    public static Task Chosen(IAmazonIoT client, ThingAttribute thing)
    {
        var name = thing.ThingName;
        var id = name.Length <= 61 && !name.Contains(':') ? "fw-" + name : "fw-" + Convert.ToHexString(Encoding.UTF8.GetBytes(name))[..16];
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }
}
