using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

namespace RuleGallery;

internal static class IOTJ2021
{
    public static Task Report(IAmazonIoTJobsDataPlane client) => client.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        JobId = "camera-1",
        ThingName = "TWOK_1234",
        Status = JobExecutionStatus.CANCELED,
    });
}
