using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class AbortConfig
{
    [AWSProperty(Required = true, Min = 1)]
    public List<AbortCriteria> CriteriaList { get; set; } = CollectionDefault.Of<List<AbortCriteria>>();
}
