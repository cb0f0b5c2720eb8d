using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2010
{
    public static JobExecutionsRetryConfig Retry() => new()
    {
        CriteriaList =
        [
            new RetryCriteria { FailureType = "ALL", NumberOfRetries = 2 },
            new RetryCriteria { FailureType = "FAILED", NumberOfRetries = 2 },
        ],
    };
}
