using System.Runtime.CompilerServices;

namespace DeviceUpdate.Device;

/// <summary>What a camera does to its firmware. Here it only takes a moment for each step; nothing is downloaded.</summary>
public static class Firmware
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(100);

    /// <summary>Installs a firmware, and says each step as it begins.</summary>
    /// <exception cref="IOException">It cannot be installed.</exception>
    public static async IAsyncEnumerable<string> InstallAsync(CameraUpdate update, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (update.FirmwareUrl is not { IsAbsoluteUri: true, Scheme: "https" })
        {
            throw new IOException($"\"{update.FirmwareUrl}\" is not an https URL.");
        }

        foreach (var step in (string[])["download", "verify", "install"])
        {
            yield return step;
            await Task.Delay(s_moment, cancellation);
        }
    }
}
