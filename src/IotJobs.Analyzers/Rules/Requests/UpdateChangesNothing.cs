using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2023: an update without a change, or with one that is refused.</summary>
internal sealed class UpdateChangesNothing : RequestRule
{
    private static readonly string[] s_addressing = ["JobId", "NamespaceId"];

    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2023", DiagnosticSeverity.Warning, Relations.UpdateRetryZero);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.UpdateJobRequest];

    public override void Check(RequestSink site)
    {
        if (site.Picture.Rows.All(row => s_addressing.Contains(row.Member) || site[row.Member].IsNotSet))
        {
            site.ReportMissing(Descriptor, "Description", Phrases.UpdateIsEmpty);
        }

        var criteria = site["JobExecutionsRetryConfig"].Structure?["CriteriaList"].Items ?? TrackedItems.Unknown;
        foreach (var criterion in criteria.Known)
        {
            if (criterion.Structure?["NumberOfRetries"] is { Number: > 0 } retries)
            {
                site.ReportValue(Descriptor, retries, Message.Of(Phrases.UpdateRetries, retries.Number));
            }
        }
    }
}
