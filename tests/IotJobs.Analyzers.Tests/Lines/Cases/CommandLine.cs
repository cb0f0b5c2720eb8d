#nullable enable

namespace Cases.Programs.CommandLine;

internal static class Templates
{
    public const string Reboot = """{"operation":"reboot","delaySeconds":30}""";
    public const string Firmware = """{"operation":"update","url":"${aws:iot:s3-presigned-url-v2:https://kestrel-fw.s3.eu-west-1.amazonaws.com/locker.bin}"}""";
    public const string Broken = """{"operation":"update","package":"${aws:iot:package:locker:version:$null:attributes}"}""";
}

public sealed class Arguments(IReadOnlyList<string> args)
{
    public string? Option(string name)
    {
        for (int i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == name)
            {
                return args[i + 1];
            }
        }

        return null;
    }

    public bool Flag(string name) => args.Contains(name);
}

public interface ICommand
{
    string Name { get; }

    Task<int> RunAsync(Arguments args, CancellationToken ct);
}

public sealed class RebootCommand(IAmazonIoT iot) : ICommand
{
    public string Name => "reboot";

    public async Task<int> RunAsync(Arguments args, CancellationToken ct)
    {
        if (args.Option("--group") is not { } group)
        {
            return 2;
        }

        string selection = args.Option("--selection") ?? "CONTINOUS";
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = args.Option("--id") ?? $"reboot-{DateTime.UtcNow:yyyyMMdd-HHmmss}",
            Targets = [group],
            TargetSelection = selection, //! IOTJ1010
            Document = Templates.Reboot,
        }, ct);
        return 0;
    }
}

public sealed class FirmwareCommand(IAmazonIoT iot, TextWriter output) : ICommand
{
    public string Name => "firmware";

    public async Task<int> RunAsync(Arguments args, CancellationToken ct)
    {
        string? role = args.Option("--role");
        string document = args.Flag("--force") ? Templates.Firmware : await File.ReadAllTextAsync("firmware.json", ct);
        var request = new CreateJobRequest { JobId = $"firmware-{Guid.NewGuid():N}", Targets = ["arn:aws:iot:eu-west-1:123456789012:thinggroup/lockers"], Document = document };
        if (role is not null)
        {
            request.PresignedUrlConfig = new PresignedUrlConfig { RoleArn = role };
        }
        else if (args.Flag("--force"))
        {
            await output.WriteLineAsync("--force needs --role");
            return 2;
        }

        CreateJobResponse response = await iot.CreateJobAsync(request, ct);
        await output.WriteLineAsync(response.JobArn);
        return 0;
    }
}

public sealed class DoorCommand(IAmazonIoT iot) : ICommand
{
    public string Name => "doors";

    public async Task<int> RunAsync(Arguments args, CancellationToken ct)
    {
        List<string> targets = ["arn:aws:iot:eu-west-1:123456789012:thinggroup/doors"];
        string id = $"doors-{Environment.ProcessId}";
        switch (args.Option("--kind"))
        {
            case "open":
                await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = targets, Document = JsonSerializer.Serialize(new { operation = "open", timeoutConfig = new { inProgressTimeoutInMinutes = 30 } }) }, ct); //! IOTJ3003
                return 0;
            case "update":
                await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = targets, Document = Templates.Firmware }, ct); //! IOTJ2007
                return 0;
            case "remove":
                await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = targets, Document = Templates.Broken, DestinationPackageVersions = ["arn:aws:iot:eu-west-1:123456789012:package/locker/version/$null"] }, ct); //! IOTJ3004
                return 0;
            default:
                return 2;
        }
    }
}
