using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2002: nothing says what devices are to do.</summary>
internal sealed class JobHasNoDocument : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2002",
        "Job has neither document, documentSource nor template",
        "{0} has neither Document nor DocumentSource, and no {1}: set one of them",
        DiagnosticSeverity.Error,
        Relations.DocumentRequired,
        "A job needs a job document: as text, from S3, or from a template.");

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
