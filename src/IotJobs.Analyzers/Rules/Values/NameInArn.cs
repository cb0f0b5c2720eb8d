using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Rules;

/// <summary>The name of a thing or a thing group inside the ARN of a target: it has a length and an alphabet of its own.</summary>
internal static class NameInArn
{
    private const string Hole = "\0";

    /// <summary>What is wrong with the name in <paramref name="shape"/>; null when nothing certainly is, or when the text is no such ARN.</summary>
    public static TextProblem? Problem(TextShape shape, TextConstraint constraint)
    {
        var text = string.Concat(shape.Pieces.Select(piece => piece.Text ?? Hole));
        if (constraint.Arn != ArnForms.Target || ArnText.TryParse(text) is not { } arn || ArnText.Problem(text, ArnForms.Target) is not null)
        {
            return null;
        }

        var name = Behind(shape, text.Length - arn.Name.Length);
        var problem = TextJudge.Problem(name, arn.Kind == "thing" ? TextConstraints.ThingName : TextConstraints.ThingGroupName);
        return problem is null ? null : problem with { Words = Message.Of(Phrases.HasNameThat, problem.Words) };
    }

    // What stands behind so many characters, of which each hole counts as one.
    private static TextShape Behind(TextShape shape, int start)
    {
        var pieces = new List<TextPiece>();
        foreach (var piece in shape.Pieces)
        {
            var length = piece.Text?.Length ?? 1;
            if (start <= 0)
            {
                pieces.Add(piece);
            }
            else if (start < length && piece.Text is { } text)
            {
                pieces.Add(TextPiece.Known(text.Substring(start), new SliceOrigin(piece.Origin, start)));
            }

            start -= length;
        }

        return TextShape.Of(pieces);
    }
}
