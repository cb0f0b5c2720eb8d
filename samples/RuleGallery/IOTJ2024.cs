using Amazon.IoT;
using Amazon.IoT.Model;
using IotJobs;

namespace RuleGallery;

internal static class IOTJ2024
{
    public static Task Create(IAmazonIoT client) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = JobId.New("camera"),
        Targets = ["arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"],
        Document = """{"firmware":"${aws:iot:package:camera:version:2:artifact:s3-presigned-url}"}""",
        DestinationPackageVersions = ["arn:aws:iot:ap-northeast-2:123456789012:package/camera/version/1"],
        PresignedUrlConfig = new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:role/firmware" },
        TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 },
    });
}
