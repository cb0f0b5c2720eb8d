using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2021: a status that only AWS IoT itself gives.</summary>
internal sealed class StatusIsNotForDevices : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2021", DiagnosticSeverity.Error);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.UpdateJobExecutionRequest];

    public override void Check(RequestSink site)
    {
        if (site["Status"].Value is not { } status)
        {
            return;
        }

        foreach (var shape in status.Shapes)
        {
            if (shape.Constant is { } text && WordConstraints.RefusedFromDevices.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } word)
            {
                site.Report(Descriptor, ShapePlace.Of(shape, status), word);
            }
        }
    }
}
