using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2009
{
    public static JobExecutionsRolloutConfig Rollout() => new()
    {
        MaximumPerMinute = 10,
        ExponentialRate = new ExponentialRolloutRate
        {
            BaseRatePerMinute = 50,
            IncrementFactor = 2,
            RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 100 },
        },
    };
}
