using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2007: the document asks for a signed URL, and nobody may sign.</summary>
internal sealed class PlaceholderNeedsPresigningRole : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2007", DiagnosticSeverity.Error, Relations.PresigningNeedsRole);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.CreateJobTemplateRequest];

    public override void Check(RequestSink site)
    {
        var document = site["Document"];
        if (document is { IsSet: true, Value: { } value } && LacksRole(site["PresignedUrlConfig"]) && !site.MayComeFromTemplate
            && Placeholder(value) is { } placeholder)
        {
            site.ReportMissing(Descriptor, "PresignedUrlConfig", placeholder, site.Picture.NameOf("PresignedUrlConfig"));
        }
    }

    private static bool LacksRole(TrackedMember config) => config.IsNotSet || config.Structure?["RoleArn"].IsNotSet == true;

    // Every alternative of the document has to hold one.
    private static string? Placeholder(TrackedValue document)
    {
        var found = document.Text is { } text ? DocumentPlaceholders.PresignedIn(text) : null;
        foreach (var shape in document.Shapes)
        {
            found = DocumentPlaceholders.PresignedIn(string.Concat(shape.Pieces.Select(piece => piece.Text ?? "\0")));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }
}
