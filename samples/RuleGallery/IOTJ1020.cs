using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1020
{
    public static void Choose(DescribeJobExecutionRequest request) => request.ThingName = "camera 1";
}
