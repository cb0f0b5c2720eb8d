namespace IotJobs;

/// <summary>
/// Keeps a member of a job out of the job document, and does nothing else: System.Text.Json still sees the member, while it refuses
/// <c>[JsonIgnore]</c> on one that is <c>required</c>. What is required and not in the document becomes a parameter of the generated parsers.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class NotInDocumentAttribute : Attribute;
