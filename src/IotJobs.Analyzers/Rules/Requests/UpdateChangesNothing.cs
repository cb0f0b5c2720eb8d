using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2023: an update without a change, or with one that is refused.</summary>
internal sealed class UpdateChangesNothing : RequestRule
{
    private static readonly string[] s_addressing = ["JobId", "NamespaceId"];

    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2023",
        "UpdateJob changes nothing, or raises retries",
        "UpdateJob would be refused: {0}",
        DiagnosticSeverity.Warning,
        Relations.UpdateRetryZero,
        "An update needs something to change, and can only end retries, not add them.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.UpdateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site.Picture.Rows.All(row => s_addressing.Contains(row.Member) || site[row.Member].IsNotSet))
        {
            site.ReportMissing(Descriptor, "Description", "the request changes nothing, so set what is to change or leave the call out");
        }

        var criteria = site["JobExecutionsRetryConfig"].Structure?["CriteriaList"].Items ?? TrackedItems.Unknown;
        foreach (var criterion in criteria.Known)
        {
            if (criterion.Structure?["NumberOfRetries"] is { Number: > 0 } retries)
            {
                site.ReportValue(Descriptor, retries, $"NumberOfRetries is {retries.Number}, and an update accepts 0 only");
            }
        }
    }
}
