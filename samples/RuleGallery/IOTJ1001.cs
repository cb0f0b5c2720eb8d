using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1001
{
    public static CreateJobRequest Request() => new() { JobId = "camera firmware 1.0.1" };
}
