using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3007
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"firmware":"https://firmware.s3.amazonaws.com/camera.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=key&X-Amz-Signature=0a1b"}""";
}
