namespace IotJobs;

/// <summary>
/// Marks a member whose value is filled in by AWS IoT when a job is made from the document's template: the document carries the placeholder
/// <c>${aws:iot:parameter:KEY}</c>.
/// </summary>
/// <remarks>Source: AWS IoT developer guide, job templates managed by AWS.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class JobParameterAttribute : Attribute
{
    /// <summary>A parameter of the template.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    public JobParameterAttribute(string? key = null) => Key = key;

    /// <summary>
    /// The name of the parameter: 1 to 128 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>; without it, the member's name in the
    /// document.
    /// Source: AWS IoT service model, shape ParameterKey.
    /// </summary>
    public string? Key { get; }
}
