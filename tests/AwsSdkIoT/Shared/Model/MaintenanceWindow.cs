using Amazon.Runtime.Internal;

namespace Amazon.IoT.Model;

public partial class MaintenanceWindow
{
    [AWSProperty(Required = true, Min = Bounds.ShortestMaintenanceWindow, Max = 1430)]
    public OptionalInt DurationInMinutes { get; set; }

    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string StartTime { get; set; }
}
