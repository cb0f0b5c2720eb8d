#nullable enable

namespace Cases.ModernForms;

using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;

public enum Channel { Stable, Beta, Nightly }

public enum Kanal { Stabil, Früh }

public sealed record Wave(string Title, string Id);

public sealed class PatternGuards(IAmazonIoT iot)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
    private static readonly Regex Plain = new("^[a-z0-9-]{1,40}$");

    // legal: only names of at most 40 characters without a colon go on
    public async Task CancelShort([ThingName] string thing)
    {
        if (thing is not { Length: > 0 and <= 40 } || thing.Contains(':')) return;
        await iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{thing}" });
    }

    // wrong: the length is tested, the colon of a thing name is not
    public async Task CancelCounted([ThingName] string thing)
    {
        if (thing is not { Length: > 0 and <= 40 }) return;
        await iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // legal: each arm that uses the name has tested it; 4 + 60 and 6 + 32 fit
    public Task DeleteBySwitch([ThingName] string thing) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = thing switch
        {
            { Length: <= 60 } plain when !plain.Contains(':') => $"ota-{plain}",
            ['g', ':', .. { Length: <= 32 } rest] when rest.IndexOf(':') < 0 => "group-" + rest,
            _ => JobId.FromText(thing),
        },
    });

    // wrong: the second arm cuts the name, which may still hold a colon
    public Task DeleteByLength([ThingName] string thing) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = thing switch
        {
            { Length: <= 60 } plain when !plain.Contains(':') => $"ota-{plain}",
            { Length: > 60 } => $"ota-{thing[..60]}", //! IOTJ1004
            _ => JobId.FromText(thing).Value,
        },
    });

    // legal: the part behind the slash of a job's ARN is its id
    public async Task CancelByArn(ListJobsResponse page)
    {
        foreach (var summary in page.Jobs ?? [])
        {
            if (summary.JobArn?.Split('/') is [_, { Length: > 0 } id])
                await iot.CancelJobAsync(new CancelJobRequest { JobId = id });
        }
    }

    // wrong: the ARN itself is no id, it always holds colons
    public async Task CancelFirst(ListJobsResponse page)
    {
        if (page.Jobs is [{ JobArn: { } arn }, ..])
            await iot.CancelJobAsync(new CancelJobRequest { JobId = arn }); //! IOTJ1001
    }

    // legal: 58 + 6 = 64
    public async Task DeleteRetry(JobSummary summary)
    {
        if (summary is { JobId: { Length: <= 58 } id })
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{id}-retry" });
    }

    // wrong: an id of 60 characters and "-retry" are 66
    public async Task DeleteRerun(JobSummary summary)
    {
        if (summary is { JobId: { Length: <= 60 } id })
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{id}-retry" }); //! IOTJ1004
    }

    // legal: the bool remembers both tests
    public async Task CancelRemembered([ThingName] string thing)
    {
        var fits = thing.Length <= 32 && thing.All(c => c is not ':');
        await iot.CancelJobAsync(new CancelJobRequest { JobId = fits ? $"ota-{thing}" : JobId.FromText(thing).Value });
    }

    // wrong: the bool is used the wrong way round
    public async Task CancelInverted([ThingName] string thing)
    {
        var odd = thing.Length > 32 || thing.Contains(':');
        await iot.CancelJobAsync(new CancelJobRequest { JobId = odd ? $"ota-{thing}" : "ota-rest" }); //! IOTJ1004
    }

    // legal: the span's search is a test of the same name
    public Task CancelSearched([ThingName] string thing)
    {
        if (thing.AsSpan().IndexOfAnyExcept(IdCharacters) >= 0 || thing.Length > 48)
            return Task.FromException(new ArgumentException(thing));
        return iot.CancelJobAsync(new CancelJobRequest { JobId = $"search-{thing}" });
    }

    // legal: a tuple of both facts is matched
    public Task CancelTupled([ThingName] string thing) => (thing.Length, thing.IndexOf(':')) switch
    {
        ( <= 60, < 0) => iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{thing}" }),
        _ => Task.CompletedTask,
    };

    // legal: one part only means that there was no colon
    public async Task CancelUnsplit([ThingName] string thing)
    {
        if (thing.Split(':') is [{ Length: < 60 } bare])
            await iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{bare}" });
    }

    // legal: the framework's own throw helper limits the length, the second test the alphabet
    public async Task CancelGuarded([ThingName] string thing)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(thing.Length, 60);
        if (thing.IndexOf(':') != -1) throw new ArgumentException("colon", nameof(thing));
        await iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{thing}" });
    }

    // wrong: a test for null or empty says nothing about colons
    public async Task CancelUnguarded([ThingName] string thing)
    {
        ArgumentException.ThrowIfNullOrEmpty(thing);
        await iot.CancelJobAsync(new CancelJobRequest { JobId = $"ota-{thing}" }); //! IOTJ1004
    }

    // legal: the local function throws for what does not fit
    public async Task CancelDemanded([ThingName] string thing)
    {
        await iot.CancelJobAsync(new CancelJobRequest { JobId = "ota-" + Demand(thing) });

        static string Demand(string name) => name is { Length: <= 60 } && !name.Contains(':') ? name : throw new FormatException(name);
    }

    // legal: what cannot be parsed is replaced
    public async Task CancelParsed([ThingName] string thing)
    {
        JobId id;
        try { id = JobId.Parse($"ota-{thing}"); }
        catch (FormatException) when (thing.Length > 0) { id = JobId.New("ota"); }
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id });
    }

    // legal: a class with a count, negated by a property pattern on the match
    public async Task CancelMatched([ThingName] string thing)
    {
        if (Plain.Match(thing) is not { Success: true }) return;
        await iot.CancelJobAsync(new CancelJobRequest { JobId = $"m-{thing}" });
    }
}
