using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2003: the document as text and from S3.</summary>
internal sealed class JobHasTwoDocuments : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2003", DiagnosticSeverity.Error, Relations.DocumentXorSource);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.CreateJobTemplateRequest];

    public override bool IsContradiction => true;

    public override void Check(RequestSink site)
    {
        // Whether an empty text counts as given is unknown.
        if (site["Document"] is { IsSet: true, Text: not "" } document && site["DocumentSource"] is { IsSet: true, Text: not "" } source)
        {
            site.ReportRelation(Descriptor, source, document, site.Picture.Name);
        }
    }
}
