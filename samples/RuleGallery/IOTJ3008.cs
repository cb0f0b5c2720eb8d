using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3008
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"firmwareUrl":"http://service.com/camera.bin"}""";
}
