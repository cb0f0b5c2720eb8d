using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2019: a structure that says nothing.</summary>
internal sealed class StructureIsEmpty : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2019", DiagnosticSeverity.Warning, Relations.SomeRateCriterion);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.RateIncreaseCriteria, SdkTypes.TimeoutConfig];

    public override void Check(RequestSink site)
    {
        if (!site.Picture.Rows.All(row => site[row.Member].IsNotSet))
        {
            return;
        }

        if (site.Picture.TypeName == SdkTypes.TimeoutConfig)
        {
            site.ReportMissing(
                Descriptor, "InProgressTimeoutInMinutes", site.Picture.Name, Phrases.IsEmpty, Message.Of(Phrases.SetTimeoutOrRemove, NumberConstraints.InProgressTimeout.Range));
        }
        else
        {
            site.ReportMissing(
                Descriptor,
                "NumberOfSucceededThings",
                site.Picture.Name,
                Phrases.SetsNeitherCount,
                Phrases.SetOneOfThem);
        }
    }
}
