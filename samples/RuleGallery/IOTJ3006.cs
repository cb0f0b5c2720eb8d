using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3006
{
    public static void Describe(CreateJobRequest request, string note) => request.Document = "{\"note\":\"" + note + "\"}";
}
