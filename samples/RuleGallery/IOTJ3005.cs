using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3005
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"version":"1.0.1","version":"1.0.2"}""";
}
