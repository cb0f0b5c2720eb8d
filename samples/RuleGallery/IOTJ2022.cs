using Amazon.IoT;
using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2022
{
    public static Task Associate(IAmazonIoT client) => client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
    {
        JobId = "camera-1",
        Targets = ["arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"],
    });
}
