using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1005: CreateJob is given the same legal JobId each time.</summary>
internal sealed class ConstantJobIdCanBeUsedOnce : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ1005",
        "Constant JobId can be used only once in an account and region until it is deleted",
        "JobId {0} is always the same; the second CreateJob in an account and region fails until the first job is deleted: "
        + "add a part that differs from run to run, such as {{Guid.NewGuid():N}}",
        DiagnosticSeverity.Info,
        "A JobId is unique in an account and region. CreateJob answers ResourceAlreadyExistsException while a job of that id exists, "
        + "finished jobs included.");

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
