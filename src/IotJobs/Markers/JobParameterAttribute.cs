namespace IotJobs;

/// <summary>
/// Marks a string or <see cref="Uri"/> member of a job whose value AWS IoT fills in when the job is made: the document carries the placeholder
/// <c>${aws:iot:parameter:KEY}</c>, and the value goes into <c>documentParameters</c> of CreateJob. The parser reads the value itself.
/// </summary>
/// <remarks>
/// A member that is null gives no value: then <see cref="JobDocumentParameterAttribute">[JobDocumentParameter]</see> or
/// <see cref="JobOptions.DocumentParameters"/> may. AWS documents parameters for the templates that it manages only, so the job needs the
/// <see cref="JobTemplateAttribute">[JobTemplate]</see> of one. Source: AWS IoT developer guide, job templates managed by AWS.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class JobParameterAttribute : Attribute
{
    /// <summary>A parameter of the template.</summary>
    /// <param name="key">The name of the parameter: 1 to 128 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>; without it, the member's name in the document.</param>
    public JobParameterAttribute(string? key = null) => Key = key;

    /// <summary>
    /// The name of the parameter: 1 to 128 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>; without it, the member's name in the
    /// document.
    /// Source: AWS IoT service model, shape ParameterKey.
    /// </summary>
    public string? Key { get; }
}
