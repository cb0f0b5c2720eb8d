using Amazon.CDK.AWS.IoT;
using Constructs;

namespace RuleGallery.WithCdk;

internal static class IOTJ5011
{
    public static CfnJobTemplate Add(Construct scope) => new(scope, "Update", new CfnJobTemplateProps
    {
        JobTemplateId = "camera-update",
        Description = "Updates a camera",
        Document = """{"operation":"update"}""",
        TimeoutConfig = new { InProgressTimeoutInMinutes = 60 },
    });
}
