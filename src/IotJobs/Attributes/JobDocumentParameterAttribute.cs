namespace IotJobs;

/// <summary>
/// A value for a parameter of an AWS managed job template: one entry of <c>documentParameters</c> of CreateJob. May be written several
/// times.
/// </summary>
/// <remarks>Source of the limits: AWS IoT service model, shapes ParameterKey and ParameterValue.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobDocumentParameterAttribute : Attribute
{
    /// <summary>
    /// A value for a parameter of an AWS managed job template: one entry of <c>documentParameters</c> of CreateJob. May be written several
    /// times.
    /// </summary>
    /// <param name="key">The name of the parameter: 1 to 128 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>.</param>
    /// <param name="value">The value of the parameter: 1 to 30,720 characters, no control characters.</param>
    public JobDocumentParameterAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name of the parameter: 1 to 128 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>.</summary>
    public string Key { get; }

    /// <summary>The value of the parameter: 1 to 30,720 characters, no control characters.</summary>
    public string Value { get; }
}
