using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1012
{
    public static void Choose(CreateJobRequest request) => request.TargetSelection = "Snapshot";
}
