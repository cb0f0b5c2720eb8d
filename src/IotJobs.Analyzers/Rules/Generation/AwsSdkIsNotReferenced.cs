using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ4009: the request factory is left out for want of the SDK.</summary>
internal static class AwsSdkIsNotReferenced
{
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ4009",
        "AWSSDK.IoT is not referenced: no CreateJobRequest factory",
        "{0} gets no ToCreateJobRequest, as AWSSDK.IoT is not referenced: add that package, or use ToCreateJobInputJson",
        DiagnosticSeverity.Info,
        "ToCreateJobRequest returns a type of the AWS SDK and is generated only where that type is known. Document, JobId and ToCreateJobInputJson need no SDK.");
}
