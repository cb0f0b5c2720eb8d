using IotJobs.Analyzers.Documents;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3006: a value goes into a JSON string as it is.</summary>
internal sealed class UnescapedHole : DocumentRule
{
    // Who has kept quotes out has looked at the text; whether at the other characters of RFC 8259, section 7, too is theirs to know.
    // A hole of known text is what a serializer wrote with quotes of its own.
    private static readonly Alphabet s_unsafe = Alphabet.Of("\"");

    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3006", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        foreach (var text in document.Strings())
        {
            foreach (var index in text.Holes)
            {
                var offset = text.OffsetOf(index);
                var piece = document.Text.PieceAt(offset);
                if (piece.Hole is null || (piece.Hole is { IsRaw: true } hole && hole.Possible.Overlaps(s_unsafe)))
                {
                    site.Report(Descriptor, document.Text, offset, offset + 1, HoleExpression.Describe(piece));
                }
            }
        }
    }
}
