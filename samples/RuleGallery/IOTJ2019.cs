using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2019
{
    public static TimeoutConfig Timeout() => new();
}
