using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2010: retry criteria that do not go together.</summary>
internal sealed class RetryCriteriaConflict : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2010", DiagnosticSeverity.Warning, Relations.RetryAllAlone);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.JobExecutionsRetryConfig];

    public override void Check(RequestSink site)
    {
        var criteria = site["CriteriaList"];
        var items = criteria.Items.Known;
        var types = items.Select(item => item.Structure?["FailureType"].Text).ToImmutableArray();
        var numbers = items.Select(item => item.Structure?["NumberOfRetries"].Number).OfType<decimal>().ToImmutableArray();
        if (RetryRelations.IsAllBesideAnother(types))
        {
            Report(site, criteria, Phrases.RetryAll);
        }

        // A type that derives from an abstract one may give a number anew.
        var isFinal = criteria.Items.IsComplete || site.Picture.Type is not null;
        if (isFinal && RetryRelations.IsSumTooHigh(numbers))
        {
            Report(site, criteria, Message.Of(Phrases.RetrySum, numbers.Sum(), RetryRelations.MaximumSum));
        }
    }

    private void Report(RequestSink site, TrackedMember criteria, string message) => site.ReportAt(Descriptor, criteria, message);
}
