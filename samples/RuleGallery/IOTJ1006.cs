using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1006
{
    public static CreateJobRequest Request(string jobId) => new() { JobId = jobId };
}
