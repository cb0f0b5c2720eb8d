using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1004
{
    public static CreateJobRequest Request(int number) => new() { JobId = $"camera_{number,8}" };
}
