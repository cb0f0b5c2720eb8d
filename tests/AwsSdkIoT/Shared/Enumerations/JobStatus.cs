using Amazon.Runtime;

namespace Amazon.IoT;

public class JobStatus : ConstantClass
{
    public static readonly JobStatus CANCELED = new("CANCELED");
    public static readonly JobStatus COMPLETED = new("COMPLETED");
    public static readonly JobStatus DELETION_IN_PROGRESS = new("DELETION_IN_PROGRESS");
    public static readonly JobStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly JobStatus SCHEDULED = new("SCHEDULED");

    public JobStatus(string value) : base(value) { }

    public static JobStatus FindValue(string value) => FindValue<JobStatus>(value);

    public static implicit operator JobStatus(string value) => FindValue(value);
}
