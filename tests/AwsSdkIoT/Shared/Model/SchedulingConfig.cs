using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class SchedulingConfig
{
    public JobEndBehavior EndBehavior { get; set; }

    [AWSProperty(Min = 1, Max = 64)]
    public string EndTime { get; set; }

    public List<MaintenanceWindow> MaintenanceWindows { get; set; } = CollectionDefault.Of<List<MaintenanceWindow>>();

    [AWSProperty(Min = 1, Max = 64)]
    public string StartTime { get; set; }
}
