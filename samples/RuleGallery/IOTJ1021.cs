using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1021
{
    public static TimeoutConfig Timeout() => new() { InProgressTimeoutInMinutes = 20_000 };
}
