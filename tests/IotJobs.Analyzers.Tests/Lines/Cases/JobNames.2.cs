#nullable enable
using System.Security.Cryptography;
using System.ComponentModel.DataAnnotations;

namespace Cases.JobNames;

public sealed partial class JobNames
{
    public Task Describe(string jobId) //? 1006 here or at the use
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = jobId }); //? 1006 here or at the parameter

    public Task Replaced([ThingName] string thing)
    {
        var safe = thing.Replace(':', '_');
        return client.CreateJobAsync(Base("ota-" + safe[..Math.Min(safe.Length, 60)]));
    }

    public Task Window(TimeSpan span) => StartAsync($"win-{span}"); //! IOTJ1001

    public Task WindowMinutes(TimeSpan span) => StartAsync($"win-{(int)span.TotalMinutes}m{span:hhmmss}");

    // a SHA-256 in hex just fits
    public Task Hash(byte[] image) => StartAsync(Convert.ToHexString(SHA256.HashData(image)));

    public Task HashPrefixed(byte[] image)
    {
        var hex = Convert.ToHexString(SHA256.HashData(image)).ToLowerInvariant();
        return StartAsync("fw-" + hex); //! IOTJ1002
    }

    public Task Named(string name, int max = 40) => StartAsync($"n-{Guard.AsciiName(name, max)}");

    public async Task Fallback(string path)
    {
        string? id = null;
        try
        {
            id = (await File.ReadAllTextAsync(path)).Trim();
        }
        catch (IOException)
        {
            id ??= $"fallback-{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";
        }
        finally
        {
            Console.WriteLine(id);
        }
        await StartAsync(id);
    }

    public Task FromConfig()
    {
        var site = options.Site ?? "no site";
        return StartAsync(JobId.FromText($"{options.Prefix}: {site}"));
    }

    public Task FromConfigPlain()
    {
        var site = options.Site is { Length: > 0 } s ? s : "no site";
        return StartAsync(site); //! IOTJ1001
    }

    // the sentinel never reaches the request
    public Task FromConfigChecked()
    {
        if (options.Site is not { } site) return Task.CompletedTask;
        return StartAsync(site ?? "no site");
    }

    public Task Flagged(string tag)
    {
        var ok = Regex.IsMatch(tag, @"\A[a-z0-9]{1,20}\z");
        if (!ok) tag = "untagged";
        return StartAsync($"tag-{tag}");
    }

    public Task Concatenated(bool dryRun, int build) => StartAsync(string.Concat("fw-", dryRun ? "dry run" : "real", "-", build)); //! IOTJ1001

    public Task LocalFunction(Version v)
    {
        return StartAsync(Dashed(v));

        static string Dashed(Version v) => string.Join('-', v.ToString().Split('.'));
    }

    public Task Formatted(DateOnly day, Guid run) => StartAsync(string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd}_{1:N}", day, run));

    public Task FormattedShort(DateOnly day, Guid run) => StartAsync(string.Format(CultureInfo.InvariantCulture, "{0:yyyy/MM/dd}_{1:N}", day, run)); //! IOTJ1001
}
