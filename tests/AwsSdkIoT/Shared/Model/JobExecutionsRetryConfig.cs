using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class JobExecutionsRetryConfig
{
    [AWSProperty(Required = true, Min = 1, Max = 2)]
    public List<RetryCriteria> CriteriaList { get; set; } = CollectionDefault.Of<List<RetryCriteria>>();
}
