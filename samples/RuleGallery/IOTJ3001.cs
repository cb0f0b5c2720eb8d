using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3001
{
    public static void Describe(CreateJobRequest request) => request.Document = "{ operation: UPDATE }";
}
