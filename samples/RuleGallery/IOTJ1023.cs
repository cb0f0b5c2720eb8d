using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1023
{
    public static JobExecutionsRolloutConfig Rollout() => new() { MaximumPerMinute = 2_000 };
}
