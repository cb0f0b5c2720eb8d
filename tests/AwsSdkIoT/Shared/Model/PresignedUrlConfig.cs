using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class PresignedUrlConfig
{
    [AWSProperty(Min = 60, Max = 3600)]
    public OptionalLong ExpiresInSec { get; set; }

    [AWSProperty(Min = 20, Max = 2048)]
    public string RoleArn { get; set; }
}
