namespace Amazon.IoT.Model;

public partial class TimeoutConfig
{
    public OptionalLong InProgressTimeoutInMinutes { get; set; }
}
