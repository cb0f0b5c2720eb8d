using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Validation;

/// <summary>Why a text is not the target of a job.</summary>
internal static class TargetRefusal
{
    private static readonly TextConstraint s_target = TextConstraints.TargetArn;

    /// <summary>
    /// What is certain: more characters than the service model allows, or the ARN of a thing or a thing group whose name cannot exist.
    /// What another text would give is only documented, so that nothing is said of it.
    /// </summary>
    public static string? Certain(string member, string text) =>
        TextRefusal.Of(member, s_target, text) ?? (ArnText.FindProblem(text, s_target.Arn!) is null ? OfName(member, text) : null);

    /// <summary>What is certain, and besides every text that is not the ARN of a thing or a thing group.</summary>
    public static string? Any(string member, string text) =>
        TextRefusal.Of(member, s_target, text) ?? OfArn(member, text, s_target.Arn!) ?? OfName(member, text);

    private static string? OfArn(string member, string text, ArnForm form)
    {
        if (ArnText.FindProblem(text, form) is not { } problem)
        {
            return null;
        }

        var arn = ArnText.TryParse(text);
        var words = problem switch
        {
            ArnProblem.NoArn => Messages.ArnIsNone,
            ArnProblem.Service => Message.Of(Messages.ArnOfOtherService, arn?.Service, form.Service),
            ArnProblem.Kind => Message.Of(
                Messages.ArnOfOtherKind, arn?.Resource, string.Join(Messages.Or, form.ResourceKinds.Select(kind => kind + "/..."))),
            ArnProblem.NoName => Messages.ArnWithoutName,
            _ => Messages.ArnWithoutAccount,
        };
        return Message.Of(Messages.ArnDoesNotFit, member, TextWords.Quote(text), words, form.Example);
    }

    private static string? OfName(string member, string text) =>
        ArnText.TryParse(text) is { } arn
            ? TextRefusal.Of(
                Message.Of(Messages.NameInArn, member, TextWords.Quote(text)),
                arn.Kind == "thing" ? TextConstraints.ThingName : TextConstraints.ThingGroupName,
                arn.Name)
            : null;
}
