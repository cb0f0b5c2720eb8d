using Amazon.Runtime.Internal;

namespace Amazon.IoT;

[AWSSignerType("v4")]
public partial class AmazonIoTConfig;
