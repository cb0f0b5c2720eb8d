using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2019: a structure that says nothing.</summary>
internal sealed class StructureIsEmpty : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2019",
        "rateIncreaseCriteria sets neither count, or TimeoutConfig is empty",
        "{0} is refused when it sets {1}: {2}",
        DiagnosticSeverity.Warning,
        Relations.SomeRateCriterion,
        "The service model calls the members optional, but a structure without them was refused where it was tried.");

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
                Descriptor, "InProgressTimeoutInMinutes", site.Picture.Name, "nothing", $"set InProgressTimeoutInMinutes to {NumberConstraints.InProgressTimeout.Range}");
        }
        else
        {
            site.ReportMissing(
                Descriptor,
                "NumberOfSucceededThings",
                site.Picture.Name,
                "neither NumberOfNotifiedThings nor NumberOfSucceededThings",
                "set one of them");
        }
    }
}
