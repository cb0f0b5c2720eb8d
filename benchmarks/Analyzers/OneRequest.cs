using System.Collections.Generic;
using Amazon.IoT.Model;

/// <summary>The one file of the subject that makes a job.</summary>
public static class OneRequest
{
    public static CreateJobRequest Make(string thing) => new()
    {
        JobId = "camera-firmware-1-0-1-" + thing,
        Targets = new List<string> { "arn:aws:iot:eu-central-1:123456789012:thing/" + thing },
        TargetSelection = "SNAPSHOT",
        Document = "{\"operation\":\"UPDATE\"}",
        TimeoutConfig = new() { InProgressTimeoutInMinutes = 60 },
    };
}
