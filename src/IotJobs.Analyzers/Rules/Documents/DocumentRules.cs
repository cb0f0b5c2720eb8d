using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a text on its way into a job document to the rules on documents.</summary>
internal static class DocumentRules
{
    /// <summary>Checks each alternative. Outside of a request an empty text says that there is no document, or none yet.</summary>
    public static void Check(TrackedValue value, bool mayBeNone, Action<Diagnostic> report)
    {
        var sink = new DocumentSink(value.Assigned?.Syntax.GetLocation() ?? value.Location, report);
        foreach (var shape in value.Shapes)
        {
            var isEmpty = shape.Pieces.All(piece => piece.Text is null or "");
            if (isEmpty && (mayBeNone || shape.Pieces.Any(piece => piece.Text is null) || value.Assigned is { ConstantValue.HasValue: false }))
            {
                continue;
            }

            var document = DocumentReader.Read(new DocumentText(shape));
            foreach (var rule in RuleCatalogue.Documents)
            {
                rule.Check(sink, document);
            }
        }
    }
}
