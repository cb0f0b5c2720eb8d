using Amazon.IoT;
using Amazon.IoT.Model;
using IotJobs;

namespace RuleGallery;

internal static class IOTJ2004
{
    public static Task Create(IAmazonIoT client) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = JobId.New("camera"),
        Targets = ["arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"],
        Document = "{}",
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
        JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig
        {
            ExponentialRate = new ExponentialRolloutRate
            {
                BaseRatePerMinute = 10,
                IncrementFactor = 2,
                RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 100 },
            },
        },
    });
}
