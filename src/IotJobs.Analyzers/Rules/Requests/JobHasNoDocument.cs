using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2002: nothing says what devices are to do.</summary>
internal sealed class JobHasNoDocument : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2002", DiagnosticSeverity.Error, Relations.DocumentRequired);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.CreateJobTemplateRequest];

    public override void Check(RequestSink site)
    {
        if (site["Document"].IsNotSet && site["DocumentSource"].IsNotSet && !site.MayComeFromTemplate)
        {
            var template = site.Picture.TypeName == SdkTypes.CreateJobRequest ? "JobTemplateArn" : "JobArn";
            site.ReportMissing(Descriptor, "Document", site.Picture.Name, template);
        }
    }
}
