using Amazon.CDK.AWS.IoT;
using Constructs;

namespace RuleGallery.WithCdk;

internal static class IOTJ5010
{
    public static CfnJobTemplate Add(Construct scope) => new(scope, "Update", new CfnJobTemplateProps
    {
        JobTemplateId = "camera-update",
        Description = "Updates a camera",
        Document = """{"operation":"update"}""",
        TimeoutConfig = new CfnJobTemplate.TimeoutConfigProperty { InProgressTimeoutInMinutes = 60 },
    });
}
