using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ3011: a text that misses being a placeholder by a few characters.</summary>
internal sealed class AlmostPlaceholder : PlaceholderRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ3011", DiagnosticSeverity.Warning);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        base.Check(site, document);
        foreach (var piece in document.Text.Shape.Pieces)
        {
            // $"${aws:iot:…}" reads as the value of a variable aws with a format.
            if (piece is { Text: null, Origin.Node: var node }
                && (node as InterpolationSyntax ?? node.Parent as InterpolationSyntax) is
                {
                    Expression: IdentifierNameSyntax { Identifier.ValueText: "aws" },
                    FormatClause.FormatStringToken.ValueText: var format,
                } interpolation
                && format.StartsWith("iot:", StringComparison.Ordinal))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DocumentFix.Replacement, $"{{aws:{format}}}");
                site.ReportAt(
                    Descriptor,
                    interpolation.GetLocation(),
                    properties,
                    $"${{aws:{format}}}",
                    Phrases.SingleBraces,
                    Phrases.DoubleBraces);
            }
        }
    }

    protected override bool Concerns(PlaceholderProblem problem) => !problem.IsRefused;
}
