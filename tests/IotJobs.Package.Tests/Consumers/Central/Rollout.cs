using Amazon.IoT.Model;

namespace Central;

public static class Rollout
{
    public static DeleteJobRequest Request() => new() { JobId = "camera 1" };
}
