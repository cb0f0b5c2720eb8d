using IotJobs.Analyzers.Generator.Model;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Whether the AWS SDK can be generated for.</summary>
internal static class AwsSdk
{
    /// <summary>
    /// The requests of which one, and only one, type is at hand that knows all of today's settings; the SDK has had them since 2023.
    /// </summary>
    public static SdkRequests RequestsOf(Compilation compilation) =>
        Has(compilation, SdkTypes.CreateJobRequest, "SchedulingConfig", "JobExecutionsRetryConfig", "DestinationPackageVersions")
            ? SdkRequests.CreateJob
                | (Has(compilation, SdkTypes.CreateJobTemplateRequest, "MaintenanceWindows", "JobExecutionsRetryConfig", "DestinationPackageVersions")
                    ? SdkRequests.CreateJobTemplate
                    : SdkRequests.None)
            : SdkRequests.None;

    private static bool Has(Compilation compilation, string typeName, params string[] members) =>
        compilation.GetTypeByMetadataName(typeName) is { } type && members.All(member => !type.GetMembers(member).IsEmpty);
}
