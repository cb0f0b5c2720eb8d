using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3011
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"firmware":"${aws:iot:s3-presigned-ulr:https://s3.amazonaws.com/firmware/camera.bin}"}""";
}
