using Amazon.IoT;
using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2023
{
    public static Task Update(IAmazonIoT client) => client.UpdateJobAsync(new UpdateJobRequest { JobId = "camera-1" });
}
