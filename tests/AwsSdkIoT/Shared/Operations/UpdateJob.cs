using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class UpdateJobRequest : AmazonIoTRequest
{
    public AbortConfig AbortConfig { get; set; }

    [AWSProperty(Max = 2028)]
    public string Description { get; set; }

    public JobExecutionsRetryConfig JobExecutionsRetryConfig { get; set; }

    public JobExecutionsRolloutConfig JobExecutionsRolloutConfig { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string JobId { get; set; }

    public string NamespaceId { get; set; }

    public PresignedUrlConfig PresignedUrlConfig { get; set; }

    public TimeoutConfig TimeoutConfig { get; set; }
}

public partial class UpdateJobResponse : AmazonWebServiceResponse;
