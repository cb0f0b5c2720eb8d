using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ1011
{
    public static AbortCriteria Criteria() => new() { Action = "CANCEL", FailureType = "FAILURE" };
}
