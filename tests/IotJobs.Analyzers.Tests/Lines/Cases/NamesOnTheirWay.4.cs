#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.NamesOnTheirWay;

public sealed class MeterJobs(IAmazonIoT iot, IJobRegistry registry)
{
    private static string Compose(string application, string separator = ":") => application + separator + "ota";

    private static bool TryNormalise(string text, out string id)
    {
        id = text.Replace(' ', '-').ToLowerInvariant();
        return id.Length <= 64;
    }

    // The default of the parameter
    public Task FlashAsync(string meterArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = Compose("meter"), //! IOTJ1001
        Targets = [meterArn],
        Document = "{}",
    });

    // The same helper with an argument
    public Task FlashAllAsync(string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = Compose("meters", separator: "-"),
        Targets = [groupArn],
        Document = "{}",
    });

    // An out parameter gives the mended text
    public async Task SpringCleanAsync(string groupArn)
    {
        if (!TryNormalise("Spring Clean 2031", out string id))
        {
            throw new InvalidOperationException();
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [groupArn], Document = "{}" });
    }

    // Catch gives a path of its own
    public async Task ArmAsync(string meterArn, CancellationToken ct)
    {
        string id;
        try
        {
            id = await registry.NextIdAsync(ct);
        }
        catch (TimeoutException)
        {
            id = "offline/" + Environment.ProcessId;
        }

        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [meterArn],
            Document = "{}",
        }, ct);
    }

    // What catch sets is sorted out later
    public async Task DisarmAsync(string meterArn, CancellationToken ct)
    {
        string id;
        try
        {
            id = await registry.NextIdAsync(ct);
        }
        catch (TimeoutException e)
        {
            id = "!" + e.GetType().Name;
        }

        if (id.StartsWith('!'))
        {
            Console.Error.WriteLine(id[1..]);
            return;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [meterArn], Document = "{}" }, ct);
    }

    // A local function appends through ref
    public Task CandidateAsync(int build, string meterArn)
    {
        string id = $"meter-{build}";
        if (build < 100)
        {
            MarkCandidate(ref id);
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [meterArn],
            Document = "{}",
        });

        static void MarkCandidate(ref string text) => text += "+rc";
    }

    // The builder is mended before it is read
    public Task ReadoutAsync(int quarter, int year, string groupArn)
    {
        var id = new StringBuilder("readout").Append('/').Append(year).Append('/').Append('Q').Append(quarter);
        id.Replace('/', '-');
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id.ToString(), Targets = [groupArn], Document = "{}" });
    }

    // And here only its first half is
    public Task ReportAsync(int quarter, int year, string groupArn)
    {
        var id = new StringBuilder("report").Append('/').Append(year);
        id.Replace('/', '-');
        id.Append('/').Append(quarter);
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id.ToString(), //! IOTJ1001
            Targets = [groupArn],
            Document = "{}",
        });
    }

    // The request is put right before it is sent
    public async Task ReplaceBatteryAsync(int round, string groupArn)
    {
        var request = new CreateJobRequest { JobId = $"battery round {round}", Targets = [groupArn], Document = "{}" };
        request.JobId = request.JobId.Replace(" ", "_");
        await iot.CreateJobAsync(request);
    }

    // The request is put right when it is gone
    public async Task<CreateJobRequest> ReplaceValveAsync(int round, string groupArn)
    {
        var request = new CreateJobRequest
        {
            JobId = $"valve round {round}", //! IOTJ1001
            Targets = [groupArn],
            Document = "{}",
        };
        await iot.CreateJobAsync(request);
        request.JobId = request.JobId.Replace(" ", "_");
        return request;
    }

    // One item of a known list
    public async Task RingsAsync(IReadOnlyDictionary<string, string> groups)
    {
        foreach (string ring in new[] { "canary", "early adopters", "everyone" })
        {
            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"ring-{ring}", //! IOTJ1001
                Targets = [groups[ring]],
                Document = "{}",
            });
        }
    }

    // The odd item is passed over
    public async Task SitesAsync(IReadOnlyDictionary<string, string> groups)
    {
        foreach (string site in new[] { "north", "south", "-- retired --" })
        {
            if (site.Contains(' '))
            {
                continue;
            }

            await iot.CreateJobAsync(new CreateJobRequest { JobId = $"site-{site}", Targets = [groups[site]], Document = "{}" });
        }
    }
}

public sealed class LampRetries(IAmazonIoT iot)
{
    private const string Prefix = "lamp-colour-table-rollback-eu-";

    // 30 + 36
    public Task RollBackAsync(Guid correlation, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = Prefix + correlation, //! IOTJ1002
        Targets = [groupArn],
        Document = "{}",
    });

    // 30 + 34
    public Task RollForwardAsync(Guid correlation, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = Prefix + correlation.ToString("B").Trim('{', '}')[..34],
        Targets = [groupArn],
        Document = "{}",
    });

    // A JobId leaves no room
    public Task AgainAsync([JobId] string parent, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"{parent}-retry", //! IOTJ1004
        Targets = [groupArn],
        Document = "{}",
    });

    // 58 + 6
    public Task OnceMoreAsync([JobId] string parent, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = parent.Length <= 58 ? $"{parent}-retry" : parent[..58] + "-retry",
        Targets = [groupArn],
        Document = "{}",
    });

    // Base64, made fit for an id
    public Task NonceAsync(string groupArn)
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return iot.CreateJobAsync(new CreateJobRequest { JobId = $"lamp-{nonce}", Targets = [groupArn], Document = "{}" });
    }

    // Base64 as it is
    public Task DigestAsync(byte[] digest, string groupArn) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"lamp-{Convert.ToBase64String(digest)}", //! IOTJ1004
        Targets = [groupArn],
        Document = "{}",
    });
}
