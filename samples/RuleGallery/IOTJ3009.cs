using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3009
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"version":"1.0.1","note":null}""";
}
