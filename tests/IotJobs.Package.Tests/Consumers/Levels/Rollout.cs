using Amazon.IoT.Model;

namespace Levels;

public static class Rollout
{
    public static CreateJobRequest Wrong() => new() { JobId = "camera 1", JobTemplateArn = "arn:aws:s3:::bucket", TargetSelection = "snapshot" };

    public static CreateJobRequest Constant() => new() { JobId = "camera_1" };
}
