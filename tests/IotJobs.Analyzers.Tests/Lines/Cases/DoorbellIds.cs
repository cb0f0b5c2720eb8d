#nullable enable

namespace Cases.DoorbellJobs;

internal static class Known
{
    public const string Cameras = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";
    public const string Doorbells = "arn:aws:iot:eu-west-1:123456789012:thinggroup/doorbells";
    public const string Role = "arn:aws:iam::123456789012:role/firmware-download";
    public const string Update = "{\"operation\":\"UPDATE\"}";
}

public enum Mode { Once, Rolling, Trial }

public enum CancelReason { UserRequested, Superseded }

public sealed class RolloutOptions
{
    public string Prefix { get; init; } = "ota ";
    public int Minutes { get; init; } = 60;
}

public sealed record Draft(string Id, int Wave)
{
    public string Title => $"{Id} (wave {Wave})";
    public string Slug => $"{Id}-w{Wave}";
}

/// <summary>Where an id comes from and which way it takes.</summary>
public sealed class IdFlows
{
    private static readonly string Site = Environment.GetEnvironmentVariable("SITE") ?? "head office";
    private static readonly string[] Models = ["cam-a", "cam-b", "bell.c"];
    private const bool Rehearsal = false;

    private readonly IAmazonIoT _iot;
    private readonly string _prefix;

    public IdFlows(IAmazonIoT iot, string? prefix = null)
    {
        _iot = iot;
        _prefix = prefix ?? "fleet-eu";
    }

    private Task<DescribeJobResponse> Describe(string id) => _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    // legal: the sentinel never gets as far as the request
    public async Task SentinelLeft(Dictionary<string, string> ids, string key)
    {
        var id = "not found";
        if (ids.TryGetValue(key, out var known))
        {
            id = known;
        }
        else
        {
            Console.WriteLine(id);
            return;
        }

        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: where the key is missing, the sentinel is sent
    public async Task SentinelSent(Dictionary<string, string> ids, string key)
    {
        if (!ids.TryGetValue(key, out var id))
        {
            id = "not found";
        }

        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    // legal: the odd word is tested behind the switch
    public async Task TestBehindSwitch(Mode mode)
    {
        string suffix;
        switch (mode)
        {
            case Mode.Once: suffix = "once"; break;
            case Mode.Rolling: suffix = "rolling"; break;
            default: suffix = "n/a"; break;
        }

        if (suffix == "n/a") throw new NotSupportedException(mode.ToString());
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"job-{suffix}" });
    }

    // wrong: the last arm holds a slash
    public Task<DescribeJobResponse> SlashInArm(Mode mode)
    {
        return _iot.DescribeJobAsync(new DescribeJobRequest
        {
            JobId = mode switch
            {
                Mode.Once => "job-once",
                Mode.Rolling => "job-rolling",
                _ => "job-n/a", //! IOTJ1001
            },
        });
    }

    // legal: the second attempt gets a suffix of legal characters
    public async Task<CreateJobResponse> Retried(string group)
    {
        var stem = $"ota-{Guid.NewGuid():N}";
        for (var attempt = 0; ; attempt++)
        {
            var request = new CreateJobRequest { JobId = attempt == 0 ? stem : $"{stem}_{attempt}", Targets = [group], Document = Known.Update };
            try
            {
                return await _iot.CreateJobAsync(request);
            }
            catch (ResourceAlreadyExistsException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 << attempt));
            }
        }
    }

    // wrong: the second attempt gets blanks and brackets
    public async Task<CreateJobResponse?> RetriedWithBrackets(string group)
    {
        var stem = $"ota-{Guid.NewGuid():N}";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                return await _iot.CreateJobAsync(new CreateJobRequest
                {
                    JobId = attempt == 0 ? stem : $"{stem} ({attempt})", //! IOTJ1001
                    Targets = [group],
                    Document = Known.Update,
                });
            }
            catch (ResourceAlreadyExistsException)
            {
            }
        }

        return null;
    }

    // legal: finally runs before the request is made
    public async Task SetInFinally(Action work)
    {
        var id = "still working";
        try
        {
            work();
        }
        finally
        {
            id = $"done-{Guid.NewGuid():N}";
        }

        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: a text that is no number ends in the id
    public async Task SetInCatch(string build)
    {
        string id;
        try
        {
            id = "fw-" + int.Parse(build);
        }
        catch (FormatException)
        {
            id = "fw-?";
        }

        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    // legal: what the helper leaves in its out parameter is used only when it says true
    public async Task OutWhenTrue(Version? release)
    {
        if (TryName(release, out var id))
        {
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        }
    }

    // wrong: the answer is inverted, and what is used is what a failure leaves
    public async Task OutWhenFalse(Version? release)
    {
        if (!TryName(release, out var id))
        {
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
        }
    }

    // legal: the id is the first of the two
    public async Task TupleInOrder()
    {
        var (id, title) = Plan();
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = title });
    }

    // wrong: the two are exchanged
    public async Task TupleExchanged()
    {
        var (title, id) = Plan();
        await _iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = title }); //! IOTJ1001
    }

    // wrong: the last of the known models has a dot
    public async Task EveryModel()
    {
        foreach (var model in Models)
        {
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{model}" }); //! IOTJ1001
        }
    }

    // legal: the model with a dot is left out
    public async Task ModelsWithoutDot()
    {
        foreach (var model in Models.Where(m => !m.Contains('.')))
        {
            await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{model}" });
        }
    }

    // wrong: the prefix that nobody set ends with a blank
    public Task<DescribeJobResponse> OptionsByDefault()
    {
        var options = new RolloutOptions { Minutes = 5 };
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{options.Prefix}{options.Minutes}" }); //! IOTJ1001
    }

    // legal: the prefix is set
    public Task<DescribeJobResponse> OptionsSet()
    {
        var options = new RolloutOptions { Prefix = "ota-" };
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{options.Prefix}{options.Minutes}" });
    }

    // legal: the copy has another id
    public Task<DescribeJobResponse> CopyWithOwnId()
    {
        var draft = new Draft("to do", 1);
        var final = draft with { Id = "todo" };
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = final.Slug });
    }

    // wrong: the copy has another wave, and the id as it was
    public Task<DescribeJobResponse> CopyWithOwnWave()
    {
        var draft = new Draft("to do", 1);
        var final = draft with { Wave = 2 };
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = final.Slug }); //! IOTJ1001
    }

    // wrong: the title is for people
    public Task<DescribeJobResponse> TitleAsId(int wave)
    {
        var draft = new Draft("cameras", wave);
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = draft.Title }); //! IOTJ1001
    }

    // wrong: without SITE the id holds a blank
    public Task<DescribeJobResponse> StaticFallback() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{Site}-{DateTime.UtcNow:yyyyMMdd}" }); //! IOTJ1001

    // legal: both of what the constructor can set are legal, or any text
    public Task<DescribeJobResponse> ConstructorField(int wave) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{_prefix}-{wave}" });

    // wrong: a dot comes in through the reference
    public Task<DescribeJobResponse> ByReference()
    {
        var id = "camera";
        Append(ref id, ".", 3);
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    // legal: a rehearsal is never compiled in
    public Task<DescribeJobResponse> NeverTaken()
    {
        var id = "release-candidate";
        if (Rehearsal) id = "release candidate";
        return _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: what the helper returns after its delay holds a number sign
    public async Task AfterDelay(int number)
    {
        var id = await NextAsync(number);
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    // wrong: the prefix of a new id is judged where it is written
    public Task<DescribeJobResponse> NewWithBlank() =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.New("nightly build") }); //! IOTJ1001

    // wrong: the way out for what cannot be parsed has a blank
    public Task<DescribeJobResponse> ParsedOrOdd(string text) =>
        _iot.DescribeJobAsync(new DescribeJobRequest { JobId = JobId.TryParse(text, out var id) ? id.Value : "no id" }); //! IOTJ1001

    // wrong: at one of the two callers of a marked parameter
    public async Task MarkedParameter()
    {
        await Marked("first-wave");
        await Marked("second.wave"); //! IOTJ1001
    }

    // wrong: the private helper is given a colon by one of its callers
    public async Task PrivateHelper(int wave)
    {
        await Describe($"wave-{wave}");
        await Describe($"wave:{wave}"); //! IOTJ1001
    }

    // legal: what is configured replaces what the helper begins with
    public Task<CancelJobResponse> ConfiguredAway() => Cancel(r => r.JobId = "wave-1");

    // wrong: what is configured has a plus
    public Task<CancelJobResponse> ConfiguredOdd() => Cancel(r => r.JobId = "wave+1"); //! IOTJ1001

    private Task<CancelJobResponse> Cancel(Action<CancelJobRequest> configure)
    {
        var request = new CancelJobRequest { JobId = "to be set", Force = true };
        configure(request);
        return _iot.CancelJobAsync(request);
    }

    private Task<DescribeJobResponse> Marked([JobId] string id) => _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });

    private static void Append(ref string text, string separator, int number) => text += separator + number;

    private static (string Id, string Title) Plan() => ("cameras-june", "All cameras, June");

    private static async Task<string> NextAsync(int number)
    {
        await Task.Delay(10).ConfigureAwait(false);
        return "job #" + number;
    }

    private static bool TryName(Version? release, out string id)
    {
        if (release is null)
        {
            id = "no release";
            return false;
        }

        id = $"fw-{release.Major}-{release.Minor}";
        return true;
    }
}
