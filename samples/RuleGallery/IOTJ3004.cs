using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3004
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"firmware":"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/firmware/camera.bin"}""";
}
