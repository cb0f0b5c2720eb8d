using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2011: parameters for a template that takes none.</summary>
internal sealed class ParametersWithoutManagedTemplate : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2011", DiagnosticSeverity.Warning, Relations.ParametersNeedManagedTemplate);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest];

    public override void Check(RequestSink site)
    {
        var parameters = site["DocumentParameters"];
        if (!parameters.IsSet || parameters.Items.IsEmpty)
        {
            return;
        }

        var name = site.Picture.NameOf("DocumentParameters");
        var template = site["JobTemplateArn"];
        if (template.IsNotSet)
        {
            site.ReportRelation(Descriptor, parameters, template, name, Message.Of(Phrases.IsNotSet, site.Picture.NameOf("JobTemplateArn")));
        }
        else if (IsCustom(template))
        {
            site.ReportRelation(Descriptor, parameters, template, name, Phrases.TemplateIsNotManaged);
        }
    }

    private static bool IsCustom(TrackedMember template) =>
        template.Text is { } text && ArnText.TryParse(text) is { Account.Length: > 0, Kind: "jobtemplate" };
}
