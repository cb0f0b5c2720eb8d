using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3003
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"operation":"UPDATE","jobExecutionsRolloutConfig":{"maximumPerMinutes":10}}""";
}
