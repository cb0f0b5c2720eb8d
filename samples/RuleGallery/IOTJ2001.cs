using Amazon.IoT;
using Amazon.IoT.Model;
using IotJobs;

namespace RuleGallery;

internal static class IOTJ2001
{
    public static Task Create(IAmazonIoT client) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = JobId.New("camera"),
        Document = "{}",
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
    });
}
