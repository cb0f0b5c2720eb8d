using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1005
{
    public static CreateJobRequest Request() => new() { JobId = "camera-firmware" };
}
