using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2024: the document uses a package that the job does not install.</summary>
internal sealed class PackageIsNotADestination : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2024", DiagnosticSeverity.Warning, Relations.PackagesMatchDocument);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobRequest, SdkTypes.CreateJobTemplateRequest];

    public override void Check(RequestSink site)
    {
        var destinations = site["DestinationPackageVersions"];
        if (site["Document"] is not { IsSet: true, Text: { } document } member || Resources(destinations, site.MayComeFromTemplate) is not { } resources)
        {
            return;
        }

        var place = destinations.NameLocation is null ? member : destinations;
        var list = site.Picture.NameOf("DestinationPackageVersions");
        if (resources.Count > 1 && document.Contains(DocumentPlaceholders.OnlyPackage))
        {
            site.ReportAt(Descriptor, place, Phrases.OnlyPackage, Message.Of(Phrases.SeveralPackages, list, resources.Count));
        }

        var mayBeMore = destinations.IsSet && !destinations.Items.IsComplete;
        foreach (var (name, version, _) in DocumentPlaceholders.PackagesIn(document).Distinct())
        {
            // A placeholder inside the name is filled in later; $null has a rule of its own.
            if (!name.Contains("${") && version != "$null" && !resources.Contains(DocumentPlaceholders.ResourceOf(name, version))
                && (!mayBeMore || HasAnotherVersion(resources, name)))
            {
                site.ReportAt(Descriptor, place, Message.Of(Phrases.VersionOfPackage, version, name), Message.Of(Phrases.NotAmong, list));
            }
        }
    }

    // What a call adds is another package: a device has one version of each.
    private static bool HasAnotherVersion(HashSet<string> resources, string name) =>
        resources.Any(resource => resource.StartsWith(DocumentPlaceholders.ResourceOf(name, ""), StringComparison.Ordinal));

    // Null when some destination in sight is not known.
    private static HashSet<string>? Resources(TrackedMember destinations, bool mayComeFromTemplate)
    {
        if (destinations.IsNotSet)
        {
            return mayComeFromTemplate ? null : [];
        }

        var arns = destinations.Items.Known.Select(item => item.Text is { } text ? ArnText.TryParse(text)?.Resource : null).ToImmutableArray();
        return destinations.IsSet && arns.All(arn => arn is not null) ? new(arns.OfType<string>(), StringComparer.Ordinal) : null;
    }
}
