using Amazon.Runtime;

namespace Amazon.IoT;

public class RetryableFailureType : ConstantClass
{
    public static readonly RetryableFailureType ALL = new("ALL");
    public static readonly RetryableFailureType FAILED = new("FAILED");
    public static readonly RetryableFailureType TIMED_OUT = new("TIMED_OUT");

    public RetryableFailureType(string value) : base(value) { }

    public static RetryableFailureType FindValue(string value) => FindValue<RetryableFailureType>(value);

    public static implicit operator RetryableFailureType(string value) => FindValue(value);
}
