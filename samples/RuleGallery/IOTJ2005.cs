using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2005
{
    public static RateIncreaseCriteria Criteria() => new() { NumberOfNotifiedThings = 100, NumberOfSucceededThings = 100 };
}
