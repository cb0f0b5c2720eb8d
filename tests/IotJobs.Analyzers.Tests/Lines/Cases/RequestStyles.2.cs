#nullable enable

namespace Cases.RequestStyles;

public static partial class Styles
{
    public static async Task Wave(IAmazonIoT client)
    {
        foreach (var request in Waves())
        {
            request.Description = "Wave";
            await client.CreateJobAsync(request);
        }
    }

    private static IEnumerable<DescribeJobRequest> Queries()
    {
        yield return new DescribeJobRequest { JobId = "q-1" };
        yield return new DescribeJobRequest { JobId = "q 2" }; //! IOTJ1001
    }

    public static async Task Query(IAmazonIoT client)
    {
        foreach (var query in Queries()) await client.DescribeJobAsync(query);
    }

    public static async Task Tuple(IAmazonIoT client)
    {
        var (first, second) = (new CreateJobRequest { JobId = "t-1" }, new CreateJobRequest { JobId = "t-2" });
        foreach (var r in new[] { first, second }) Fill(r);
        await client.CreateJobAsync(first);
        await client.CreateJobAsync(second);
    }

    public static async Task Record(IAmazonIoT client)
    {
        var plan = new Plan("a", new CreateJobRequest { JobId = "r-1" });
        Fill(plan.Request);
        var next = plan with { Name = "b" };
        await client.CreateJobAsync(next.Request);
    }

    public static async Task RecordWrong(IAmazonIoT client)
    {
        var plan = new Plan("a", new CreateJobRequest { JobId = "r-2", Targets = new List<string> { Thing } }); //! IOTJ2002
        var next = plan with { Name = "b" };
        await client.CreateJobAsync(next.Request);
    }

    public static async Task ByName(IAmazonIoT client)
    {
        var jobs = new Dictionary<string, CreateJobRequest>
        {
            ["reboot"] = new() { JobId = "d-1", Document = """{"op":"reboot"}""" },
            ["wipe"] = new() { JobId = "d-2", Document = """{"op":"wipe"}""" },
        };
        foreach (var (_, request) in jobs) request.Targets = new List<string> { Thing };
        await client.CreateJobAsync(jobs["reboot"]);
        if (jobs.TryGetValue("wipe", out var wipe)) await client.CreateJobAsync(wipe);
    }

    public static async Task ByNameWrong(IAmazonIoT client)
    {
        var jobs = new Dictionary<string, CreateJobRequest>
        {
            ["reboot"] = new() { JobId = "d@3", Document = "{}", Targets = new List<string> { Thing } }, //! IOTJ1001
        };
        await client.CreateJobAsync(jobs["reboot"]);
    }

    public static Task Local(IAmazonIoT client, int build)
    {
        return client.CreateJobAsync(Create());

        CreateJobRequest Create()
        {
            var request = new CreateJobRequest { JobId = Name("fw"), Document = "{}" };
            AddTargets(request);
            return request;
        }

        void AddTargets(CreateJobRequest r) => r.Targets = new List<string> { Thing };
        string Name(string prefix) => $"{prefix}-{build}";
    }

    public static Task LocalWrong(IAmazonIoT client, int build)
    {
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = Name("fw v") }); //! IOTJ1001
        string Name(string prefix) => $"{prefix}-{build}";
    }

    private static bool TryName(int build, out string name)
    {
        name = "none";
        if (build < 0) return false;
        name = $"fw-{build}";
        return true;
    }

    public static Task Out(IAmazonIoT client, int build)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = TryName(build, out var name) ? name : "fw-unknown" });

    private static void Suffix(ref string id, int n) => id += "-" + n;

    public static Task Ref(IAmazonIoT client)
    {
        var id = "fw";
        Suffix(ref id, 4);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task RefWrong(IAmazonIoT client)
    {
        var id = "fw%";
        Suffix(ref id, 4);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static async Task Nested(IAmazonIoT client, int[] rates)
    {
        foreach (var rate in rates.Where(r => r is >= 2 and <= 1000))
        {
            for (int i = 0; i < 2; i++)
            {
                await client.CreateJobAsync(new CreateJobRequest
                {
                    JobId = $"n-{rate}-{i}",
                    Document = "{}",
                    Targets = new List<string> { Group },
                    JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
                    {
                        MaximumPerMinute = rate,
                        ExponentialRate = i == 0 ? null : new ExponentialRolloutRate
                        {
                            BaseRatePerMinute = 1,
                            IncrementFactor = 1.5,
                            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 10 },
                        },
                    },
                    AbortConfig = new AbortConfig
                    {
                        CriteriaList = new List<AbortCriteria>
                        {
                            new() { Action = AbortAction.CANCEL, FailureType = JobExecutionFailureType.FAILED, MinNumberOfExecutedThings = 5, ThresholdPercentage = 20 },
                        },
                    },
                });
            }
        }
    }

    public static async Task NestedWrong(IAmazonIoT client)
    {
        for (int i = 0; i < 2; i++)
        {
            var criteria = new RateIncreaseCriteria { NumberOfNotifiedThings = 5 };
            criteria.NumberOfSucceededThings = 3; //! IOTJ2005
            await client.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"n-{i}",
                Document = "{}",
                Targets = new List<string> { Group },
                JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
                {
                    MaximumPerMinute = 50,
                    ExponentialRate = new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = criteria },
                },
            });
        }
    }

    public static async Task Signed(IAmazonIoT client, bool signed)
    {
        var request = new CreateJobRequest { JobId = "p-1", Targets = new List<string> { Thing }, Document = "{}" };
        if (signed)
        {
            request.Document = """{"url":"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bucket/key}"}""";
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = Role, ExpiresInSec = 3600 };
        }
        await client.CreateJobAsync(request);
    }

    public static async Task SignedWrong(IAmazonIoT client)
    {
        var document = new JsonObject { ["url"] = "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bucket/key}" };
        await client.CreateJobAsync(new CreateJobRequest //! IOTJ2007
        {
            JobId = "p-2",
            Targets = new List<string> { Thing },
            Document = document.ToJsonString(),
        });
    }
}
