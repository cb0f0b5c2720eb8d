using Amazon.IoT;
using Amazon.IoT.Model;

namespace RuleGallery;

internal static class IOTJ2016
{
    public static bool IsDone(JobExecution execution) => execution.Status == "COMPLETED";
}
