#nullable enable

namespace Cases.Queries;

public sealed class Camera
{
    [ThingName] public required string ThingName { get; init; }
}

// What a query has let through.
public static class Cancellations
{
    public static async Task ByQuery(IAmazonIoT client, IEnumerable<Camera> cameras)
    {
        var legal = from camera in cameras where camera.ThingName.Length < 33 && !camera.ThingName.Contains(':') select camera;
        foreach (var camera in legal)
        {
            await Cancel(client, camera);
        }
    }

    public static async Task ByQueryWithLet(IAmazonIoT client, IEnumerable<Camera> cameras)
    {
        foreach (var camera in from camera in cameras let name = camera.ThingName where name.Length < 33 && !name.Contains(':') select camera)
        {
            await Cancel(client, camera);
        }
    }

    public static async Task InTwoSteps(IAmazonIoT client, IEnumerable<Camera> cameras)
    {
        foreach (var camera in cameras.Where(camera => !camera.ThingName.Contains(':')).Where(camera => camera.ThingName.Length < 33))
        {
            await Cancel(client, camera);
        }
    }

    public static async Task WithoutTheOthers(IAmazonIoT client, List<Camera> cameras)
    {
        cameras.RemoveAll(camera => camera.ThingName.Contains(':') || camera.ThingName.Length > 50);
        foreach (var camera in cameras)
        {
            await Cancel(client, camera);
        }
    }

    public static async Task NoneIsIllegal(IAmazonIoT client, List<Camera> cameras)
    {
        if (cameras.Any(camera => camera.ThingName.Contains(':') || camera.ThingName.Length > 50))
        {
            return;
        }

        foreach (var camera in cameras)
        {
            await Cancel(client, camera);
        }
    }

    public static async Task AllAreLegal(IAmazonIoT client, List<Camera> cameras)
    {
        if (cameras.TrueForAll(camera => !camera.ThingName.Contains(':') && camera.ThingName.Length <= 50))
        {
            foreach (var camera in cameras)
            {
                await Cancel(client, camera);
            }
        }
    }

    public static Task Found(IAmazonIoT client, List<Camera> cameras) =>
        cameras.Find(camera => !camera.ThingName.Contains(':') && camera.ThingName.Length < 10) is { } camera ? Cancel(client, camera) : Task.CompletedTask;

    public static async Task OnlyShort(IAmazonIoT client, IEnumerable<Camera> cameras)
    {
        foreach (var camera in cameras.Where(camera => camera.ThingName.Length < 33))
        {
            await client.CancelJobAsync(new CancelJobRequest { JobId = "retry-" + camera.ThingName }); //! IOTJ1004
        }
    }

    public static async Task SomeAreLegal(IAmazonIoT client, List<Camera> cameras)
    {
        if (cameras.Any(camera => !camera.ThingName.Contains(':')))
        {
            foreach (var camera in cameras)
            {
                await client.CancelJobAsync(new CancelJobRequest { JobId = "retry-" + camera.ThingName }); //! IOTJ1004
            }
        }
    }

    private static Task Cancel(IAmazonIoT client, Camera camera) => client.CancelJobAsync(new CancelJobRequest { JobId = "retry-" + camera.ThingName });
}

// What an earlier loop has read of the same list changes nothing.
public static class Again
{
    public static async Task BehindALoop(IAmazonIoT client, IEnumerable<Camera> cameras)
    {
        foreach (var camera in cameras.Where(camera => camera.ThingName.Length < 3))
        {
            await client.CancelJobAsync(new CancelJobRequest { JobId = JobId.FromText(camera.ThingName) });
        }

        foreach (var camera in from camera in cameras where camera.ThingName.Length < 33 && !camera.ThingName.Contains(':') select camera)
        {
            await client.CancelJobAsync(new CancelJobRequest { JobId = "retry-" + camera.ThingName });
        }
    }
}
