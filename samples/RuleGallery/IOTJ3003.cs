using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3003
{
    public static CreateJobRequest Request() => new() { Document = """{"operation":"UPDATE","jobExecutionsRolloutConfig":{"maximumPerMinute":10}}""" };
}
