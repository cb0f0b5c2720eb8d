using Amazon.IoT;
using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2020
{
    public static Task Abort(IAmazonIoT client) => client.UpdateJobAsync(new UpdateJobRequest
    {
        JobId = "camera-firmware-7",
        AbortConfig = new AbortConfig { CriteriaList = [] },
    });
}
