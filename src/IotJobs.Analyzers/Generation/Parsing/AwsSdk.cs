using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>Whether the AWS SDK can be generated for.</summary>
internal static class AwsSdk
{
    private const string CreateJobRequest = "Amazon.IoT.Model.CreateJobRequest";

    /// <summary>
    /// Whether one, and only one, CreateJobRequest is at hand that knows all of today's settings; the SDK has had them since 2023.
    /// </summary>
    public static bool IsUsable(Compilation compilation) =>
        compilation.GetTypeByMetadataName(CreateJobRequest) is { } request
        && !request.GetMembers("SchedulingConfig").IsEmpty
        && !request.GetMembers("JobExecutionsRetryConfig").IsEmpty
        && !request.GetMembers("DestinationPackageVersions").IsEmpty;
}
