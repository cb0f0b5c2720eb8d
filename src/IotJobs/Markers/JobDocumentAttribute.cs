namespace IotJobs;

/// <summary>
/// Marks a string that is a job document: JSON of at most 32,768 characters. What is put into it is checked by the compiler.
/// </summary>
/// <remarks>Source of the limit: AWS IoT service model, shape JobDocument.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class JobDocumentAttribute : Attribute
{
}
