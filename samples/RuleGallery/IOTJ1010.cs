using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1010
{
    public static void Choose(CreateJobRequest request) => request.TargetSelection = "CONTINOUS";
}
