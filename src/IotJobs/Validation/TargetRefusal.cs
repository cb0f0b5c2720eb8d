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
        TextRefusal.Of(member, s_target, text) ?? (ArnText.Problem(text, s_target.Arn!) is null ? OfName(member, text) : null);

    /// <summary>What is certain, and besides every text that is not the ARN of a thing or a thing group.</summary>
    public static string? Any(string member, string text) =>
        TextRefusal.Of(member, s_target, text) ?? OfArn(member, text, s_target.Arn!) ?? OfName(member, text);

    private static string? OfArn(string member, string text, ArnForm form) =>
        ArnText.Problem(text, form) is { } problem ? Message.Of(Messages.ArnDoesNotFit, member, TextWords.Quote(text), problem, form.Example) : null;

    private static string? OfName(string member, string text) =>
        ArnText.TryParse(text) is { } arn
            ? TextRefusal.Of(
                Message.Of(Messages.NameInArn, member, TextWords.Quote(text)),
                arn.Kind == "thing" ? TextConstraints.ThingName : TextConstraints.ThingGroupName,
                arn.Name)
            : null;
}
