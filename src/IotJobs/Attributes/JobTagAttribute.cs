namespace IotJobs;

/// <summary>A tag of the job: one entry of <c>tags</c> of CreateJob. May be written several times.</summary>
/// <remarks>Source of the limits: AWS IoT service model, shape Tag.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobTagAttribute : Attribute
{
    /// <summary>A tag of the job: one entry of <c>tags</c> of CreateJob. May be written several times.</summary>
    /// <param name="key">The name of the tag: 1 to 128 characters, letters, digits, separators and <c>_ . : / = + - @</c>.</param>
    /// <param name="value">The value of the tag: at most 256 characters of the same kinds; null leaves it out.</param>
    public JobTagAttribute(string key, string? value = null)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name of the tag: 1 to 128 characters, letters, digits, separators and <c>_ . : / = + - @</c>.</summary>
    public string Key { get; }

    /// <summary>The value of the tag: at most 256 characters of the same kinds; null leaves it out.</summary>
    public string? Value { get; set; }
}
