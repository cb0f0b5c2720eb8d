#nullable enable

namespace Cases.NightlyRollouts;

using System.Security.Cryptography;
using Amazon.Runtime;

public sealed partial class NightlyRolloutService
{
    // wrong: what cannot be parsed becomes an id with a slash
    public async Task StartParsedAsync(string raw, string targetArn, string document, CancellationToken ct)
    {
        string id;
        try
        {
            id = "major-" + MajorOf(raw);
        }
        catch (FormatException)
        {
            id = "unparsed/job";
        }

        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        }, ct).ConfigureAwait(false);
    }

    // legal: what cannot be parsed is noted and left
    public async Task StartParsedOnlyAsync(string raw, string targetArn, string document, CancellationToken ct)
    {
        string id;
        try
        {
            id = "major-" + MajorOf(raw);
        }
        catch (FormatException)
        {
            id = "unparsed/job";
            await _store.SaveAsync(raw, id, ct).ConfigureAwait(false);
            return;
        }

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // legal: whatever the lookup did, the finally block writes the id anew
    public async Task StartLookedUpAsync(string key, string targetArn, string document, CancellationToken ct)
    {
        var id = "pending job";
        try
        {
            id = await _store.FindAsync(key, ct).ConfigureAwait(false) ?? "none at all";
        }
        catch (IOException)
        {
            id = "lookup failed";
        }
        finally
        {
            id = $"final-{Guid.NewGuid():N}";
        }

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // wrong: the helper writes a '#' into the very text that is sent
    public Task StartNumberedAsync(int number, string targetArn, string document)
    {
        var id = "wave";
        Number(ref id, number);
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        });
    }

    // legal: the helper changes a copy that goes into the log
    public async Task StartNumberedCopyAsync(int number, string targetArn, string document, CancellationToken ct)
    {
        var id = $"wave-{number:D3}";
        var label = id;
        Number(ref label, number);
        await _store.SaveAsync(label, id, ct).ConfigureAwait(false);
        await _iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // legal: the local function reads the variable when it is called, not when it is declared
    public Task StartCapturedAsync(string targetArn, string document)
    {
        var id = "draft job";
        string Current() => id;
        id = $"job-{_clock.UtcNow:yyyyMMddHHmm}";
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = Current(), Targets = [targetArn], Document = document });
    }

    // wrong: when it is called, the variable holds a blank
    public Task StartCapturedLateAsync(string targetArn, string document)
    {
        var id = "job-1";
        string Current() => id;
        id = "job 1";
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = Current(), //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        });
    }

    // wrong: only full images are left out of a dry run, the delta's colon arrives
    public async Task StartImageAsync(ImageKind kind, bool dryRun, string targetArn, string document, CancellationToken ct)
    {
        var stamp = _clock.UtcNow.ToString("yyyyMMdd");
        string id;
        switch (kind)
        {
            case ImageKind.Full:
                id = "full-" + stamp;
                break;
            case ImageKind.Delta:
                id = "delta:" + stamp;
                break;
            default:
                return;
        }

        if (kind == ImageKind.Full && dryRun)
            return;

        await _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id, //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        }, ct).ConfigureAwait(false);
    }

    // legal: both kinds with a wrong text leave before the request is made
    public async Task StartFullImageAsync(ImageKind kind, string targetArn, string document, CancellationToken ct)
    {
        var id = kind switch
        {
            ImageKind.Delta => "delta:none",
            ImageKind.Preview => "preview none",
            _ => $"full-{Guid.NewGuid():N}",
        };
        if (kind == ImageKind.Delta)
            return;
        if (kind is ImageKind.Preview)
        {
            await _store.SaveAsync("preview", id, ct).ConfigureAwait(false);
            return;
        }

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // legal: what follows the last '/' of a job's ARN is its id
    public async Task DescribeByArnAsync(CreateJobResponse created, CancellationToken ct)
    {
        var arn = created.JobArn;
        var id = arn[(arn.LastIndexOf('/') + 1)..];
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }, ct).ConfigureAwait(false);
    }

    // wrong: one arm is the whole ARN, with its colons
    public async Task DescribeCreatedAsync(CreateJobResponse created, bool byArn, CancellationToken ct)
    {
        var id = byArn ? created.JobArn : created.JobId;
        await _iot.DescribeJobAsync(new DescribeJobRequest { JobId = id }, ct).ConfigureAwait(false); //! IOTJ1001
    }

    // wrong: 29 + 36 = 65
    public Task StartRegionalAsync(string targetArn, string document)
        => _iot.CreateJobAsync(new CreateJobRequest { JobId = JobNames.CameraLong + Guid.NewGuid(), Targets = [targetArn], Document = document }); //! IOTJ1002

    // legal: 28 + 36 = 64
    public Task StartRegionalShortAsync(string targetArn, string document)
        => _iot.CreateJobAsync(new CreateJobRequest { JobId = JobNames.CameraShort + Guid.NewGuid().ToString(), Targets = [targetArn], Document = document });

    // legal: base64 made safe for URLs
    public Task StartHashedAsync(string site, string targetArn, string document)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(site));
        var text = Convert.ToBase64String(hash).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = "site-" + text, Targets = [targetArn], Document = document });
    }

    // wrong: a number below 100,000 is padded by blanks
    public Task StartPaddedAsync(int build, string targetArn, string document)
    {
        if (build <= 0)
            throw new ArgumentOutOfRangeException(nameof(build));

        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"build-{build,6}", //! IOTJ1004
            Targets = [targetArn],
            Document = document,
        });
    }

    // legal: six digits at least, so there is nothing to pad
    public Task StartUnpaddedAsync(int build, string targetArn, string document)
    {
        if (build < 100_000)
            throw new ArgumentOutOfRangeException(nameof(build));

        return _iot.CreateJobAsync(new CreateJobRequest { JobId = $"build-{build,6}", Targets = [targetArn], Document = document });
    }

    // legal: up to 999 there is no separator
    public async Task StartBatchAsync(int batch, string targetArn, string document, CancellationToken ct)
    {
        if (batch is < 0 or > 999)
            return;

        await _iot.CreateJobAsync(new CreateJobRequest { JobId = $"batch-{batch:N0}", Targets = [targetArn], Document = document }, ct).ConfigureAwait(false);
    }

    // wrong: the dots of the date are written by the format
    public Task StartFormattedAsync(int wave, string targetArn, string document)
        => _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = string.Format(CultureInfo.InvariantCulture, "{0}-{1:yyyy.MM.dd}-{2:D3}", "fw", _clock.UtcNow, wave), //! IOTJ1001
            Targets = [targetArn],
            Document = document,
        });

    // legal: first the form of people, then that of ids
    public Task StartReformattedAsync(int wave, string targetArn, string document)
    {
        var shown = string.Format(CultureInfo.InvariantCulture, "{0} {1:yyyy.MM.dd} #{2}", "fw", _clock.UtcNow, wave);
        var id = Regex.Replace(shown, "[^A-Za-z0-9_-]+", "-");
        return _iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document });
    }

    private static bool TryMakeId(string thing, out string jobId)
    {
        if (string.IsNullOrWhiteSpace(thing) || thing.Contains('.'))
        {
            jobId = "not available";
            return false;
        }

        jobId = "nightly-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(thing)))[..32];
        return true;
    }

    private static string MajorOf(string raw) => Version.Parse(raw).Major.ToString(CultureInfo.InvariantCulture);

    private static void Number(ref string text, int number) => text += "#" + number;
}
