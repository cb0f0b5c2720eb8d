using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1022
{
    public static void Choose(CreateJobRequest request) => request.Targets = ["arn:aws:s3:::firmware/camera.bin"];
}
