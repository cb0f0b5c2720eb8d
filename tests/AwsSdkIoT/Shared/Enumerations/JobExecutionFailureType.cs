using Amazon.Runtime;

namespace Amazon.IoT;

public class JobExecutionFailureType : ConstantClass
{
    public static readonly JobExecutionFailureType ALL = new("ALL");
    public static readonly JobExecutionFailureType FAILED = new("FAILED");
    public static readonly JobExecutionFailureType REJECTED = new("REJECTED");
    public static readonly JobExecutionFailureType TIMED_OUT = new("TIMED_OUT");

    public JobExecutionFailureType(string value) : base(value) { }

    public static JobExecutionFailureType FindValue(string value) => FindValue<JobExecutionFailureType>(value);

    public static implicit operator JobExecutionFailureType(string value) => FindValue(value);
}
