using Amazon.Runtime;

namespace Amazon.IoT;

public class AbortAction : ConstantClass
{
    public static readonly AbortAction CANCEL = new("CANCEL");

    public AbortAction(string value) : base(value) { }

    public static AbortAction FindValue(string value) => FindValue<AbortAction>(value);

    public static implicit operator AbortAction(string value) => FindValue(value);
}
