using System.Collections.Immutable;
using System.Globalization;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Says how a valid template can still give an illegal JobId at run time (4007).</summary>
internal static class TemplateConcerns
{
    /// <summary>One problem for each hole that is to blame: for a character of its own, for the room it takes, or for both.</summary>
    public static IEnumerable<FirmwareJobProblem> Find(IReadOnlyList<TemplatePiece> pieces, TemplateLocations locations)
    {
        var excess = pieces.Sum(piece => (long)Counted(piece)) - JobIdGrammar.MaxLength;
        var widest = excess > 0 ? Widest(pieces) : null;
        foreach (var piece in pieces)
        {
            var isWidest = ReferenceEquals(widest, piece);
            if (piece.Value.Concern is null && !isWidest)
            {
                continue;
            }

            var length = isWidest ? Message.Of(Phrases.HaveLength, Counted(piece), Sum(pieces)) : null;
            yield return new(
                "IOTJ4007",
                locations.Of(piece.Token.Index, piece.Token.Length),
                ImmutableArray.Create<object?>(
                    Message.Of(Phrases.MemberMay, piece.Token.Text, Both(piece.Value.Concern, length)),
                    Both(isWidest ? Remedy(piece, excess) : null, piece.Value.Concern is null ? null : piece.Value.Remedy)),
                ImmutableDictionary<string, string?>.Empty);
        }
    }

    private static string? Both(string? first, string? second) =>
        first is null ? second : second is null ? first : Message.Of(Phrases.Both, first, second);

    // Unbounded text is not accused: it counts with its least length.
    private static int Counted(TemplatePiece piece) => piece.Value.Length.Max ?? piece.Value.Length.Min;

    private static TemplatePiece? Widest(IReadOnlyList<TemplatePiece> pieces)
    {
        TemplatePiece? widest = null;
        foreach (var piece in pieces)
        {
            if (piece.Token.Kind == JobIdTemplateTokenKind.Hole && (widest is null || Counted(piece) > Counted(widest)))
            {
                widest = piece;
            }
        }

        return widest;
    }

    /// <summary>The arithmetic, as in <c>20 + 128 + 1 + 11 = 160 > 64</c>.</summary>
    private static string Sum(IReadOnlyList<TemplatePiece> pieces)
    {
        var sum = string.Join(" + ", pieces.Select(piece => Counted(piece).ToString(CultureInfo.InvariantCulture)));
        var total = pieces.Sum(piece => (long)Counted(piece));
        return FormattableString.Invariant($"{(pieces.Count > 1 ? sum + " = " : "")}{total} > {JobIdGrammar.MaxLength}");
    }

    private static string Remedy(TemplatePiece widest, long excess)
    {
        var fits = Counted(widest) - excess;
        return widest.Value.Segment.Kind == JobIdSegmentKind.Text && fits >= Math.Max(1, widest.Value.Length.Min)
            ? Message.Of(Phrases.AddMaxLength, fits)
            : Message.Of(Phrases.LeaveOutOfTemplate, excess);
    }
}
