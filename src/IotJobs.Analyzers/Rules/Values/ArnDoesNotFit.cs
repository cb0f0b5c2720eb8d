using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1022: an ARN of another service or kind, or no ARN at all.</summary>
internal sealed class ArnDoesNotFit : MemberValueRule
{
    private const string Hole = "\0";

    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1022", DiagnosticSeverity.Warning);

    public override bool Check(ValueSink site)
    {
        if (site.Constraint is TextConstraint { Arn: { } form })
        {
            var reported = new HashSet<string>(StringComparer.Ordinal);
            foreach (var shape in site.Value.Shapes)
            {
                if (!EmptyTexts.IsNoValue(shape, site.Value.Assigned) && Problem(shape, form) is { } problem && reported.Add(problem))
                {
                    site.Report(Descriptor, ShapePlace.Of(shape, site.Value), site.Name, TextOf(shape).Replace(Hole, "…"), problem, form.Example);
                }
            }
        }

        return false;
    }

    private static string TextOf(TextShape shape) => string.Concat(shape.Pieces.Select(piece => piece.Text ?? Hole));

    // A hole is taken for a part of one field; where it is not, nothing is said.
    private static string? Problem(TextShape shape, ArnForm form)
    {
        if (shape.Constant is { } constant)
        {
            return ArnText.Problem(constant, form);
        }

        // Every ARN that a member takes has a slash; the name of a thing has none.
        if (form.Example.Contains('/') && shape.Pieces.All(piece => piece.Text is { } text ? !text.Contains('/') : !piece.Hole!.Possible.Contains('/')))
        {
            return ArnText.Problem(TextOf(shape).Replace(Hole, "…"), form);
        }

        return ArnText.TryParse(TextOf(shape)) is { } arn && !arn.Service.Contains(Hole)
            && (arn.Service != form.Service
                || (!arn.Kind.Contains(Hole) && arn.Kind.Length > 0 && !form.ResourceKinds.Contains(arn.Kind))
                || (form.Infix is { } infix && arn.Name.Length > 0 && !arn.Name.Contains(Hole) && arn.Name.IndexOf(infix, StringComparison.Ordinal) <= 0))
                ? ArnText.Problem(TextOf(shape), form)?.Replace(Hole, "…")
                : null;
    }
}
