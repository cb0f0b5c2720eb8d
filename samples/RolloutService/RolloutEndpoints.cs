using IotJobs;
using Microsoft.Extensions.Options;

namespace RolloutService;

/// <summary>The endpoints. What they get has been validated: the markers' refusals are answers with status 400.</summary>
internal static class RolloutEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/rollouts", Start);
        routes.MapGet("/rollouts/{jobId}/things/{thing}", Topic);
    }

    // Answers with the request as JSON; a service that has the AWS SDK sends ToCreateJobRequest(…) here.
    private static IResult Start(StartRollout rollout, IOptions<RolloutOptions> options)
    {
        var jobId = JobId.Parse(rollout.JobId ?? $"{options.Value.Prefix}-{Guid.NewGuid():N}");
        var targets = rollout.Targets is { Count: > 0 } some ? some : [options.Value.DefaultTarget];
        return Results.Text(new FirmwareRollout { Version = rollout.Version }.ToCreateJobInputJson(jobId, targets), "application/json");
    }

    // Where a device's answer about a job would be heard.
    private static IResult Topic([JobId] string jobId, [ThingName] string thing) =>
        Results.Text(new IotJobs.Device.JobTopics(thing).Update(JobId.Parse(jobId), IotJobs.Device.JobTopicOutcome.Accepted));
}
