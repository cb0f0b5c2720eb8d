namespace Amazon.IoT.Model;

public partial class JobExecutionStatusDetails
{
    public Dictionary<string, string> DetailsMap { get; set; } = CollectionDefault.Of<Dictionary<string, string>>();
}
