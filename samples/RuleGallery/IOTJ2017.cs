using Amazon.IoT;
using Amazon.IoT.Model;
using IotJobs;

namespace RuleGallery;

internal static class IOTJ2017
{
    public static Task Create(IAmazonIoT client) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = JobId.New("camera"),
        Targets =
        [
            "arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234",
            "arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234",
        ],
        Document = "{}",
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
    });
}
