#nullable enable

using System.Buffers;
using System.Security.Cryptography;

namespace Cases.NamesOnTheirWay;

public sealed class CameraPinning(IAmazonIoT iot)
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private static readonly Regex ShortName = new("^[A-Za-z0-9_-]{1,40}$", RegexOptions.CultureInvariant);
    private static readonly Regex Scoped = new("^[A-Za-z0-9:]{1,40}$", RegexOptions.CultureInvariant);

    // The guard is on the other name
    public Task PinAsync([ThingName] string camera, [ThingName] string gateway, string cameraArn)
    {
        if (gateway.Length > 40 || gateway.Contains(':'))
        {
            throw new ArgumentException($"{gateway} cannot be pinned", nameof(gateway));
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"pin-{camera}", //! IOTJ1004
            Targets = [cameraArn],
            Document = "{}",
        });
    }

    // Span search with SearchValues
    public Task UnpinAsync([ThingName] string camera, string cameraArn)
    {
        if (camera.Length > 50 || camera.AsSpan().IndexOfAnyExcept(Allowed) >= 0)
        {
            return Task.CompletedTask;
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = "unpin-" + camera, Targets = [cameraArn], Document = "{}" });
    }

    // Colons are taken out one by one, the tail is kept
    public Task RebootAsync([ThingName] string camera, string cameraArn)
    {
        string slug = camera;
        int colon;
        while ((colon = slug.IndexOf(':')) >= 0)
        {
            slug = slug.Remove(colon, 1);
        }

        if (slug.Length > 56)
        {
            slug = slug[^56..];
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = "reboot-x" + slug, Targets = [cameraArn], Document = "{}" });
    }

    // Cut to 60, and seven more before it
    public Task ResetAsync([ThingName] string camera, string cameraArn)
    {
        string slug = camera.Replace(':', '_');
        if (slug.Length > 60)
        {
            slug = slug.Substring(0, 60);
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "resets-" + slug, //! IOTJ1004
            Targets = [cameraArn],
            Document = "{}",
        });
    }

    // What was found is kept in a bool
    public Task ConfigureAsync([ThingName] string camera, string cameraArn)
    {
        bool fits = camera.Length < 50 && !camera.Contains(':');
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = fits ? $"cfg-{camera}" : $"cfg-{Guid.NewGuid():N}",
            Targets = [cameraArn],
            Document = "{}",
        });
    }

    // The bool is the wrong way round
    public Task CalibrateAsync([ThingName] string camera, string cameraArn)
    {
        bool odd = camera.Length > 50 || camera.Contains(':');
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = odd
                ? $"cal-{camera}" //! IOTJ1004
                : $"cal-{Guid.NewGuid():N}",
            Targets = [cameraArn],
            Document = "{}",
        });
    }

    // Statement switch with a guard
    public async Task FocusAsync([ThingName] string camera, string cameraArn)
    {
        switch (camera)
        {
            case { Length: > 48 }:
                throw new ArgumentOutOfRangeException(nameof(camera));
            case var name when name.IndexOf(':') is not -1:
                return;
            default:
                await iot.CreateJobAsync(new CreateJobRequest { JobId = $"focus-{camera}", Targets = [cameraArn], Document = "{}" });
                break;
        }
    }

    // A regular expression on the name
    public Task ZoomAsync([ThingName] string camera, string cameraArn)
    {
        if (!ShortName.IsMatch(camera))
        {
            throw new FormatException(camera);
        }

        return iot.CreateJobAsync(new CreateJobRequest { JobId = $"zoom-{camera}", Targets = [cameraArn], Document = "{}" });
    }

    // A regular expression that lets the colon through
    public Task TiltAsync([ThingName] string camera, string cameraArn)
    {
        if (!Scoped.IsMatch(camera))
        {
            throw new FormatException(camera);
        }

        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"tilt-{camera}", //! IOTJ1004
            Targets = [cameraArn],
            Document = "{}",
        });
    }

    // Parse is the test
    public async Task<bool> NightModeAsync([ThingName] string camera, string cameraArn)
    {
        string id = $"night-{camera}";
        try
        {
            _ = JobId.Parse(id);
        }
        catch (Exception)
        {
            return false;
        }

        await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [cameraArn], Document = "{}" });
        return true;
    }

    // Both LINQ filters together
    public async Task SweepAsync(IEnumerable<Device> devices)
    {
        foreach (var device in devices.Where(d => d.Name.Length <= 40).Where(d => !d.Name.Contains(':')))
        {
            await iot.CreateJobAsync(new CreateJobRequest { JobId = $"sweep-{device.Name}", Targets = [device.Arn], Document = "{}" });
        }
    }

    // The filter says nothing about what is illegal
    public async Task SweepIndoorAsync(IEnumerable<Device> devices)
    {
        foreach (var device in devices.Where(d => d.Name.StartsWith("indoor-", StringComparison.Ordinal)))
        {
            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = $"sweep-{device.Name}", //! IOTJ1004
                Targets = [device.Arn],
                Document = "{}",
            });
        }
    }
}

internal static class Slugs
{
    public static string ToSlug(this string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            slug.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        return slug.ToString();
    }
}

internal sealed record Wave(int Number, Version Firmware)
{
    public string JobId => $"wave{Number}-{Firmware}";
}
