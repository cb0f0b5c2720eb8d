#nullable enable

namespace Cases.Programs.GatewayMaintenance;

public sealed class MaintenanceSettings
{
    public int TimeoutMinutes { get; set; } = -1;
    public string Selection { get; set; } = "AUTO";
    public string? StopReason { get; set; }
}

public sealed record Gateway([property: ThingName] string Name, string Arn, Version Firmware);

public interface IGatewayStore
{
    Task<IReadOnlyList<Gateway>> OutdatedAsync(Version below, CancellationToken ct);
}

internal static class Slug
{
    public static string Of(string text, int room)
    {
        var slug = new StringBuilder();
        for (int i = 0; i < Math.Min(text.Length, room); i++)
        {
            char c = text[i];
            slug.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-');
        }

        return slug.ToString();
    }
}

public sealed class GatewayUpdater(IAmazonIoT iot, IGatewayStore store, MaintenanceSettings settings, TimeProvider clock)
{
    private readonly Dictionary<Version, string> _labels = [];

    public async Task<int> RunAsync(Version wanted, CancellationToken ct)
    {
        int sent = 0;
        foreach (Gateway gateway in await store.OutdatedAsync(wanted, ct))
        {
            var request = new CreateJobRequest
            {
                JobId = $"gw-{Slug.Of(gateway.Name, 24)}-{Label(wanted)}",
                Targets = [gateway.Arn],
                TargetSelection = Selection(groupTarget: gateway.Arn.Contains(":thinggroup/")),
                Document = JsonSerializer.Serialize(new { operation = "update", to = wanted.ToString(), from = gateway.Firmware.ToString() }),
            };
            if (settings.TimeoutMinutes is > 0 and <= 10080)
            {
                request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = settings.TimeoutMinutes };
            }

            await iot.CreateJobAsync(request, ct);
            sent++;
        }

        return sent;
    }

    public Task RebootAsync([ThingName] string thing, string arn, CancellationToken ct)
    {
        string when = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH_mm", CultureInfo.InvariantCulture);
        string name = thing.Replace(':', '_');
        name = name[..Math.Min(name.Length, 40)];
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"boot-{name}-{when}",
            Targets = [arn],
            Document = """{"operation":"reboot"}""",
        }, ct);
    }

    public Task StopAsync(string jobId, string user, CancellationToken ct)
    {
        string comment = "Stopped by hand.\nUser: " + user;
        string code = "operator-stop";
        if (settings.StopReason is { Length: > 0 } reason)
        {
            comment += "\n" + reason;
        }

        return iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = jobId,
            Comment = comment.ReplaceLineEndings(" "),
            ReasonCode = code.Replace('-', '_').ToUpperInvariant(),
        }, ct);
    }

    private string Label(Version version)
    {
        if (_labels.TryGetValue(version, out string? label))
        {
            return label;
        }

        label = version.ToString(3);
        label = label.Replace('.', '-');
        return _labels[version] = label;
    }

    private string Selection(bool groupTarget)
    {
        string selection = "AUTO";
        if (settings.Selection is "SNAPSHOT" or "CONTINUOUS")
        {
            selection = settings.Selection;
        }

        if (selection == "AUTO")
        {
            selection = groupTarget ? "CONTINUOUS" : "SNAPSHOT";
        }

        return selection;
    }
}
