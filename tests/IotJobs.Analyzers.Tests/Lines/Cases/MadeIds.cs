#nullable enable

namespace Cases.MadeIds;

public sealed record Wave([property: JobId] string Id, int Number);

/// <summary>Ids that are asked for their length by a switch, and ids that JobId.New has made.</summary>
public sealed class MadeIds(IAmazonIoT iot)
{
    public Task ByArm(Wave wave) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = wave.Id.Length switch
        {
            <= 57 => $"{wave.Id}-canary",
            _ => wave.Id,
        },
    });

    public Task ByArmOfMarked([JobId] string id) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = id.Length switch { > 60 => id, _ => id + "-new" } });

    public Task ByCase([JobId] string id)
    {
        switch (id.Length)
        {
            case <= 57:
                return iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{id}-canary" });
            default:
                return Task.CompletedTask;
        }
    }

    public Task ByArmThatIsTooWide([JobId] string id) => iot.DeleteJobAsync(new DeleteJobRequest
    {
        JobId = id.Length switch
        {
            <= 60 => $"{id}-canary", //! IOTJ1004
            _ => id,
        },
    });

    public Task PartOfNew(int part)
    {
        var run = JobId.New("pump-");
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = $"{run}-{part}" });
    }

    public Task PartOfEither(bool isCanary) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = JobId.New(isCanary ? "canary-" : "wave-") + "-x" });

    public Task NewOfUnknown([JobIdPrefix(32)] string prefix) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = JobId.New(prefix) });

    public Task TwiceNew()
    {
        var run = JobId.New("pump-migration-wave1-");
        return iot.DeleteJobAsync(new DeleteJobRequest
        {
            JobId = $"{run}-{Guid.NewGuid():N}", //! IOTJ1002
        });
    }
}
