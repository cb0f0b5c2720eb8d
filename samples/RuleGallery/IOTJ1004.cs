using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1004
{
    public static CreateJobRequest Request(Version version) => new() { JobId = $"camera_{version}" };
}
