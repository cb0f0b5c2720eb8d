#nullable enable

namespace Cases.Programs.FerryEndpoint;

public sealed record RolloutInput(string? Name, string? Version, string[]? Machines, int? PerMinute, string? Mode);
public sealed record Answer(int Status, object? Body);

public sealed class RolloutOptions
{
    public string Account { get; init; } = "123456789012";
    public string Region { get; init; } = "eu-central-1";
    public int DefaultRate { get; init; } = 50;
}

// POST /rollouts
public sealed class RolloutEndpoint(IAmazonIoT iot, RolloutOptions options)
{
    public async Task<Answer> PostAsync(RolloutInput input, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(input.Name)) return new Answer(400, "name is missing");
        if (!Version.TryParse(input.Version, out var version)) return new Answer(400, "version is no version");
        if (input.Machines is not { Length: > 0 and <= 100 } machines) return new Answer(400, "1 to 100 machines");

        var rate = input.PerMinute ?? options.DefaultRate;
        if (rate is < 1 or > 1000) return new Answer(400, "perMinute: 1 to 1000");

        var request = new CreateJobRequest
        {
            JobId = $"vend-{version}-{DateTime.UtcNow:yyyyMMddHHmm}", //! IOTJ1001
            Targets = machines.Select(ThingArn).ToList(),
            Document = JsonSerializer.Serialize(new
            {
                operation = "update",
                name = input.Name,
                version = version.ToString(),
            }),
            Description = $"Update {version}",
            JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = rate },
            TargetSelection = Selection(input.Mode), //! IOTJ1010
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 120 },
        };

        try
        {
            var answer = await iot.CreateJobAsync(request, stop);
            return new Answer(201, new { answer.JobId, answer.JobArn });
        }
        catch (ResourceAlreadyExistsException)
        {
            return new Answer(409, "exists");
        }
        catch (InvalidRequestException e)
        {
            return new Answer(502, e.Message);
        }
    }

    private string ThingArn(string machine) => $"arn:aws:iot:{options.Region}:{options.Account}:thing/{machine}";

    private static TargetSelection Selection(string? mode) => mode?.ToLowerInvariant() switch
    {
        "continuous" or "always" => TargetSelection.CONTINUOUS,
        "once" => "SNAPSHOTS",
        _ => TargetSelection.SNAPSHOT,
    };
}
