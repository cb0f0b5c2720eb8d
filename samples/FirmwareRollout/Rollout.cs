using Amazon.IoT;
using Amazon.IoT.Model;

namespace FirmwareRollout;

/// <summary>The two ways to hand the job to AWS IoT.</summary>
public static class Rollout
{
    /// <summary>As JSON for <c>aws iot create-job --cli-input-json</c>.</summary>
    /// <exception cref="ArgumentException">The thing name cannot be part of a JobId.</exception>
    public static string ToJson(CameraFirmwareUpdate update) => update.ToCreateJobInputJson(ArnOf(update.ThingName));

    /// <summary>With the AWS SDK.</summary>
    /// <exception cref="ArgumentException">The thing name cannot be part of a JobId.</exception>
    public static Task<CreateJobResponse> SendAsync(IAmazonIoT client, CameraFirmwareUpdate update) =>
        client.CreateJobAsync(update.ToCreateJobRequest(ArnOf(update.ThingName)));

    private static string ArnOf(string thingName) => $"arn:aws:iot:ap-northeast-2:123456789012:thing/{thingName}";
}
