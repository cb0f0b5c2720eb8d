using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ3004
{
    public static void Describe(CreateJobRequest request) => request.Document = """{"log":"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/logs/${thingname}}"}""";
}
