using Amazon.Runtime;

namespace Amazon.IoT;

public class JobEndBehavior : ConstantClass
{
    public static readonly JobEndBehavior CANCEL = new("CANCEL");
    public static readonly JobEndBehavior FORCE_CANCEL = new("FORCE_CANCEL");
    public static readonly JobEndBehavior STOP_ROLLOUT = new("STOP_ROLLOUT");

    public JobEndBehavior(string value) : base(value) { }

    public static JobEndBehavior FindValue(string value) => FindValue<JobEndBehavior>(value);

    public static implicit operator JobEndBehavior(string value) => FindValue(value);
}
