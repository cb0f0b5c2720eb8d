using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2020
{
    public static AbortConfig Abort() => new() { CriteriaList = [] };
}
