using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1003
{
    public static CreateJobRequest Request(CreateJobRequest request)
    {
        request.JobId = string.Empty;
        return request;
    }
}
