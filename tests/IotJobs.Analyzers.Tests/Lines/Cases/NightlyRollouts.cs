#nullable enable

namespace Cases.NightlyRollouts;

using System.Security.Cryptography;
using Amazon.Runtime;

public interface IClock { DateTimeOffset UtcNow { get; } }

public interface IJobStore
{
    Task<string?> FindAsync(string key, CancellationToken ct);
    Task SaveAsync(string key, string value, CancellationToken ct);
}

public interface INameValidator { bool IsValid(string name); }

public enum Phase { Pilot, Fleet, Hold }

public enum ImageKind { Full, Delta, Preview }

public sealed partial class NightlyRolloutService
{
    private readonly IAmazonIoT _iot;
    private readonly IClock _clock;
    private readonly IJobStore _store;
    private readonly INameValidator _validator;

    public NightlyRolloutService(IAmazonIoT iot, IClock clock, IJobStore store, INameValidator validator)
    {
        _iot = iot ?? throw new ArgumentNullException(nameof(iot));
        _clock = clock;
        _store = store;
        _validator = validator;
    }

    // legal: the text with a blank goes with false only, and false leaves the method
    public async Task StartIfNamedAsync(string thing, string targetArn, string document, CancellationToken ct)
    {
        if (!TryMakeId(thing, out var jobId))
            return;

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // wrong: nobody looks at what TryMakeId says, and its text for failure holds a blank
    public async Task StartAnywayAsync(string thing, string targetArn, string document, CancellationToken ct)
    {
        _ = TryMakeId(thing, out var jobId);
        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = jobId, //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        }, ct).ConfigureAwait(false);
    }

    // wrong: a name of 32 characters is not cut: 32 + 1 + 32 = 65
    public Task StartForThingAsync([ThingName] string thing, string targetArn, string document)
    {
        var name = thing.Replace(':', '_');
        if (name.Length > 32)
            name = name[..31];

        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{name}-{Guid.NewGuid():N}", //! IOTJ1004
            Targets = [targetArn],
            Document = document,
        });
    }

    // legal: at most 31 + 1 + 32 = 64
    public Task StartForShortThingAsync([ThingName] string thing, string targetArn, string document)
    {
        var name = thing.Replace(':', '_');
        if (name.Length > 31)
            name = name[..31];

        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{name}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
        });
    }

    // legal: what is too long or holds a colon is put aside, by flags that were computed first
    public async Task StartUnlessSpecialAsync([ThingName] string thing, string targetArn, string document, CancellationToken ct)
    {
        var tooLong = thing.Length > 64;
        var hasColon = thing.Contains(':');
        var aside = tooLong || hasColon;
        await _store.SaveAsync("last", _clock.UtcNow.ToString("O"), ct).ConfigureAwait(false);
        if (aside)
        {
            await _store.SaveAsync("aside", thing, ct).ConfigureAwait(false);
            return;
        }

        var request = new CreateJobRequest { JobId = thing, Targets = [targetArn], Document = document };
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    // wrong: the colons go, the 128 characters stay
    public async Task StartColonFreeAsync([ThingName] string thing, string targetArn, string document, CancellationToken ct)
    {
        var hasColon = thing.Contains(':');
        if (hasColon)
            thing = thing.Replace(':', '-');

        var request = new CreateJobRequest { Targets = [targetArn], Document = document };
        request.JobId = thing; //! IOTJ1004
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    // legal: a new id for each attempt, digits only
    public async Task StartWithAttemptsAsync(string targetArn, string document, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var request = new CreateJobRequest
            {
                JobId = $"retry-{_clock.UtcNow:yyyyMMdd'T'HHmmss}-{attempt}",
                Targets = [targetArn],
                Document = document,
            };
            try
            {
                await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
                return;
            }
            catch (AmazonServiceException) when (attempt < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 << attempt), ct).ConfigureAwait(false);
            }
        }
    }

    // wrong: every id after the first refusal holds a dot
    public async Task StartUntilTakenAsync(string targetArn, string document, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = $"hotfix-{Guid.NewGuid():N}", Targets = [targetArn], Document = document };
        while (true)
        {
            try
            {
                await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
                return;
            }
            catch (AmazonServiceException)
            {
                request.JobId = $"hotfix.{Guid.NewGuid():N}"; //! IOTJ1001
            }
        }
    }

    // legal: the id is repaired before the request is sent
    public async Task StartAfterRepairAsync(Version version, string targetArn, string document, CancellationToken ct)
    {
        var request = new CreateJobRequest { Targets = [targetArn], Document = document };
        request.JobId = $"hotfix {version}";
        request.JobId = request.JobId.Replace(' ', '-').Replace('.', '-');
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    // wrong: a JobId of 64 characters leaves no room for the attempt
    public async Task StartAgainAsync([JobId] string baseId, int attempt, string targetArn, string document, CancellationToken ct)
    {
        var candidate = baseId;
        if (attempt > 0)
            candidate += "-" + attempt;

        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = candidate, //! IOTJ1004
            Targets = [targetArn],
            Document = document,
        }, ct).ConfigureAwait(false);
    }

    // legal: the validator of another team has the last word on the same text
    public async Task StartValidatedAsync([JobId] string baseId, int attempt, string targetArn, string document, CancellationToken ct)
    {
        var candidate = attempt == 0 ? baseId : $"{baseId}-{attempt}";
        if (!_validator.IsValid(candidate))
            throw new ArgumentException("name", nameof(baseId));

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = candidate, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // legal: 50 + 1 + 11 at most
    public async Task StartCutAsync([JobId] string baseId, int attempt, string targetArn, string document, CancellationToken ct)
    {
        var head = baseId.Substring(0, Math.Min(baseId.Length, 50));
        var candidate = attempt == 0 ? head : $"{head}-{attempt}";
        await _iot.CreateJobAsync(new CreateJobRequest { JobId = candidate, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // wrong: Hold goes on as NONE
    public Task StartPhaseAsync(Phase phase, string targetArn, string document)
    {
        var selection = phase switch
        {
            Phase.Pilot => "SNAPSHOT",
            Phase.Fleet => "CONTINUOUS",
            _ => "NONE",
        };
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"phase-{phase}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            TargetSelection = selection, //! IOTJ1010
            Document = document,
        });
    }

    // legal: NONE never gets behind the test
    public Task StartPhaseUnlessHeldAsync(Phase phase, string targetArn, string document)
    {
        var selection = phase switch
        {
            Phase.Pilot => "SNAPSHOT",
            Phase.Fleet => "CONTINUOUS",
            _ => "NONE",
        };
        var held = selection is "NONE";
        if (held)
            return Task.CompletedTask;

        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"phase-{phase}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            TargetSelection = selection,
            Document = document,
        });
    }

    // wrong: two numbers of a version have a dot between them
    public Task StartPartsAsync(string model, Version version, string targetArn, string document)
    {
        var parts = new List<string> { "ota", model.ToLowerInvariant() };
        parts.Add(version.ToString(2));
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = string.Join("-", parts), //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        });
    }

    // legal: one number of a version has no dot
    public Task StartMajorAsync(string model, Version version, string targetArn, string document)
    {
        var parts = new List<string> { "ota", model.ToLowerInvariant() };
        parts.Add(version.ToString(1));
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = string.Join("-", parts), Targets = [targetArn], Document = document });
    }

    // legal: the version is taken to pieces at its dots
    public Task StartSplitAsync(Version version, string targetArn, string document)
    {
        var parts = new List<string> { "ota" };
        parts.AddRange(version.ToString().Split('.'));
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = string.Join('_', parts), Targets = [targetArn], Document = document });
    }
}
