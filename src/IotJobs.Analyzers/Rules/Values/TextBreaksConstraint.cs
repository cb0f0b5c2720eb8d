using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1020: a text that is too short, too long, or of the wrong characters, whatever its holes hold.</summary>
internal sealed class TextBreaksConstraint : MemberValueRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1020", DiagnosticSeverity.Error);

    public override bool Check(ValueSink site)
    {
        // Ids and documents have rules of their own.
        if (site.Constraint is not TextConstraint constraint || IsJudgedElsewhere(constraint))
        {
            return false;
        }

        var reported = new HashSet<Location>();
        foreach (var shape in site.Value.Shapes)
        {
            if (!EmptyTexts.IsNoValue(shape, site.Value.Assigned)
                && (TextJudge.Problem(shape, constraint) ?? NameInArn.Problem(shape, constraint)) is { } problem && reported.Add(problem.Place ?? site.Value.Location))
            {
                site.Report(Descriptor, problem.Place ?? site.Value.Location, site.Name, problem.Words, problem.Accepted);
            }
        }

        return reported.Count > 0;
    }

    private static bool IsJudgedElsewhere(TextConstraint constraint) =>
        constraint == TextConstraints.JobId || constraint == TextConstraints.JobTemplateId || constraint == TextConstraints.DeviceJobId || constraint == TextConstraints.Document;
}
