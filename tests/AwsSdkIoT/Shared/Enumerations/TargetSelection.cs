using Amazon.Runtime;

namespace Amazon.IoT;

public class TargetSelection : ConstantClass
{
    public static readonly TargetSelection CONTINUOUS = new("CONTINUOUS");
    public static readonly TargetSelection SNAPSHOT = new("SNAPSHOT");

    public TargetSelection(string value) : base(value) { }

    public static TargetSelection FindValue(string value) => FindValue<TargetSelection>(value);

    public static implicit operator TargetSelection(string value) => FindValue(value);
}
