using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3008: nothing protects the firmware on its way.</summary>
internal sealed class WeakFirmwareDelivery : DocumentRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3008", DiagnosticSeverity.Info);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        if (document.Root is { } root)
        {
            CheckAddresses(site, document, root, string.Empty);
        }

        // A stronger digest may stand anywhere, or come out of a hole.
        if (document.Error is not null
            || document.Values().Any(value => value.MayHoldMore)
            || document.Members().Any(member => !member.Name.IsKnown || FirmwareDelivery.IsStrongDigest(member.Name.Text)))
        {
            return;
        }

        foreach (var member in document.Members().Where(member => member.Value is { Kind: DocumentValueKind.String or DocumentValueKind.Unknown } && FirmwareDelivery.IsMd5(member.Name.Text)))
        {
            site.Report(
                Descriptor,
                document.Text,
                member.Name.Start + 1,
                member.Name.End - 1,
                member.Name.Text,
                Phrases.OnlyMd5,
                Phrases.AddDigest);
        }
    }

    /// <summary>Looks at the addresses in <paramref name="value"/>. A name such as <c>url</c> means more with the name of the object around it: <c>firmware.url</c>.</summary>
    private void CheckAddresses(DocumentSink site, JobDocumentTree document, DocumentValue value, string name)
    {
        if (value.String is { } text && (FirmwareDelivery.IsPlainHttp(name, text.Text) || FirmwareDelivery.IsPlainHttp(name.Substring(name.LastIndexOf('.') + 1), text.Text)))
        {
            site.Report(Descriptor, document.Text, text.OffsetOf(0), text.OffsetOf(7), name, Phrases.OverHttp, Phrases.WriteHttps);
        }

        foreach (var item in value.Items)
        {
            CheckAddresses(site, document, item, name);
        }

        foreach (var (member, content) in value.Members)
        {
            if (content is not null)
            {
                CheckAddresses(site, document, content, name.Length > 0 && FirmwareDelivery.IsAddress(member.Text) ? $"{name}.{member.Text}" : member.Text);
            }
        }
    }
}
