using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ5010: what the CDK writes into the template as it is has the wrong case.</summary>
internal sealed class CdkMemberGetsCamelCase : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ5010", DiagnosticSeverity.Warning);

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.CreateJobTemplateRequest];

    public override void Check(RequestSink site)
    {
        foreach (var member in CdkTypes.Untyped)
        {
            if (CdkCannotTakeObject.IsCdk(site.Picture) && site[member].Value is { } value)
            {
                CheckStructures(site, member, value);
            }
        }
    }

    private void CheckStructures(RequestSink site, string name, TrackedValue value)
    {
        foreach (var structure in value.Structures)
        {
            if (structure.Type is { } type)
            {
                var key = structure.MentionedMembers.Concat(structure.Rows.Select(row => row.Member)).First();
                site.Report(
                    Descriptor,
                    value.Location,
                    name,
                    NamingPolicy.CamelCase.Convert(structure.NameOf(key)),
                    Message.Of(Phrases.WriteDictionary, structure.NameOf(key), type.Name));
            }
            else
            {
                CheckKeys(site, name, structure, value.Items ?? TrackedItems.Unknown);
            }
        }

        foreach (var item in (value.Structures.IsEmpty ? value.Items ?? TrackedItems.Unknown : TrackedItems.Unknown).Known)
        {
            CheckStructures(site, name, item);
        }
    }

    private void CheckKeys(RequestSink site, string name, TrackedObject structure, TrackedItems entries)
    {
        foreach (var entry in entries.Known.AddRange(entries.Sometimes))
        {
            if (entry.Key is { Text: { } key, Location: var place } && structure.Rows.Select(row => structure.NameOf(row.Member)).FirstOrDefault(known => key == NamingPolicy.CamelCase.Convert(known)) is { } meant)
            {
                site.Report(Descriptor, place, name, key, Message.Of(Phrases.WriteWord, meant));
            }
        }

        foreach (var member in structure.MentionedMembers)
        {
            if (structure[member].Value is { } value)
            {
                CheckStructures(site, structure.NameOf(member), value);
            }
        }
    }
}
