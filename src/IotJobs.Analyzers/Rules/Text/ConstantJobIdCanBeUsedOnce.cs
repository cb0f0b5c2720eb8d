using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1005: CreateJob is given the same legal JobId each time.</summary>
internal sealed class ConstantJobIdCanBeUsedOnce : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1005", DiagnosticSeverity.Info);

    protected override void CheckId(TextSink site)
    {
        if (site.Member.Kind != TextMemberKind.NewId)
        {
            return;
        }

        foreach (var shape in site.Shapes)
        {
            if (shape.Constant is { } text && IsLegal(text, site))
            {
                site.Report(Descriptor, site.LocationOf(shape), ShapeWords.Quote(text));
            }
        }
    }

    private static bool IsLegal(string text, TextSink site) =>
        text.Length >= site.Constraint.Length.Min
        && text.Length <= site.Constraint.Length.Max
        && text.All(character => site.Constraint.Alphabet.Contains(character));
}
