using Amazon.Runtime;

namespace Amazon.IoT;

public class JobExecutionStatus : ConstantClass
{
    public static readonly JobExecutionStatus CANCELED = new("CANCELED");
    public static readonly JobExecutionStatus FAILED = new("FAILED");
    public static readonly JobExecutionStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly JobExecutionStatus QUEUED = new("QUEUED");
    public static readonly JobExecutionStatus REJECTED = new("REJECTED");
    public static readonly JobExecutionStatus REMOVED = new("REMOVED");
    public static readonly JobExecutionStatus SUCCEEDED = new("SUCCEEDED");
    public static readonly JobExecutionStatus TIMED_OUT = new("TIMED_OUT");

    public JobExecutionStatus(string value) : base(value) { }

    public static JobExecutionStatus FindValue(string value) => FindValue<JobExecutionStatus>(value);

    public static implicit operator JobExecutionStatus(string value) => FindValue(value);
}
