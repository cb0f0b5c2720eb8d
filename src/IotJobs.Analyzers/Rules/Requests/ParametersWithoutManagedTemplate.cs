using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2011: parameters for a template that takes none.</summary>
internal sealed class ParametersWithoutManagedTemplate : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2011",
        "documentParameters without an AWS managed template",
        "{0} works with AWS managed templates only, but {1}: remove it, or use a managed template",
        DiagnosticSeverity.Warning,
        Relations.ParametersNeedManagedTemplate,
        "AWS documents that documentParameters cannot be used with custom templates or without a template. The ARN of a managed template has no account.");

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
            site.ReportAt(Descriptor, parameters, name, $"{site.Picture.NameOf("JobTemplateArn")} is not set");
        }
        else if (IsCustom(template))
        {
            site.ReportAt(Descriptor, parameters, name, "the template is not managed by AWS");
        }
    }

    private static bool IsCustom(TrackedMember template) =>
        template.Text is { } text && ArnText.TryParse(text) is { Account.Length: > 0, Kind: "jobtemplate" };
}
