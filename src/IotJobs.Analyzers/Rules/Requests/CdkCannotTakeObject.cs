using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5011: an object that synth throws at.</summary>
internal sealed class CdkCannotTakeObject : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5011", DiagnosticSeverity.Error);

    public override IReadOnlyCollection<string> TypeNames { get; } = [];

    /// <summary>Whether <paramref name="picture"/> is an object of the CDK.</summary>
    public static bool IsCdk(TrackedObject picture) => picture is { Type: not null, Dialect.IsCloudFormation: true };

    public override void Check(RequestSink site)
    {
        if (!IsCdk(site.Picture))
        {
            return;
        }

        foreach (var row in site.Picture.Rows)
        {
            if (row.Value is StructureConstraint or ListConstraint { Item: StructureConstraint } && row.Value != CollectionConstraints.Tags && site[row.Member].Value is { } value)
            {
                var isTyped = site.Picture.TypeName != SdkTypes.CreateJobTemplateRequest || !CdkTypes.Untyped.Contains(row.Member);
                Check(site, site.Picture.NameOf(row.Member), (row.Value as StructureConstraint ?? ((ListConstraint)row.Value).Item).Name, value, isTyped);
            }
        }
    }

    private void Check(RequestSink site, string name, string structure, TrackedValue value, bool isTyped)
    {
        var isDictionary = value.Items is { Known: [{ Key: not null }, ..] };
        if (value.Assigned is { } assigned && Conversions.UnwrapAll(assigned).Type is { IsAnonymousType: true })
        {
            site.Report(Descriptor, value.Location, name, Phrases.AnAnonymousObject, isTyped ? $"new CfnJobTemplate.{structure}Property" : Phrases.ADictionaryOfObjects);
            return;
        }

        if (isTyped && isDictionary)
        {
            site.Report(Descriptor, value.Location, name, Phrases.ADictionary, $"new CfnJobTemplate.{structure}Property");
            return;
        }

        foreach (var item in (value.Items ?? TrackedItems.Unknown).Known)
        {
            Check(site, item.Key?.Text ?? name, structure, item, isTyped);
        }
    }
}
