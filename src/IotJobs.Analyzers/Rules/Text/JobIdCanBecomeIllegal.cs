using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Text;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1004: some value of a hole is illegal, or makes the text too long. Any text is never accused.</summary>
internal sealed class JobIdCanBecomeIllegal : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ1004",
        "JobId can become illegal at run time",
        "{0} {1} can become illegal: {2}; AWS IoT accepts {3}: {4}",
        DiagnosticSeverity.Warning,
        "The text is put together from values of known kinds, and some of them are not legal in a JobId or make it longer than 64 characters. "
        + "AWS IoT answers InvalidRequestException when such a value occurs.");

    protected override void CheckId(TextSite site)
    {
        var reported = new HashSet<Location>();
        foreach (var shape in site.Shapes)
        {
            var overflow = Overflow(shape, site.Constraint.Length.Max);
            var wrong = shape.Pieces.Where(piece => CanBeIllegal(piece, site.Constraint.Alphabet)).ToImmutableArray();
            if (wrong.IsEmpty && overflow is not null)
            {
                wrong = ImmutableArray.Create(Widest(shape));
            }

            wrong = wrong.Where(piece => reported.Add(PlaceOf(piece))).ToImmutableArray();
            if (!wrong.IsEmpty)
            {
                Report(site, shape, wrong, overflow);
            }
        }
    }

    private void Report(TextSite site, TextShape shape, ImmutableArray<TextPiece> wrong, string? overflow)
    {
        var reasons = wrong.Where(piece => CanBeIllegal(piece, site.Constraint.Alphabet)).Select(piece => InWords(piece.Hole!, site.Constraint.Alphabet));
        var nodes = new HashSet<SyntaxNode>(wrong.Select(piece => piece.Origin.Node));
        site.Report(
            Descriptor,
            PlaceOf(wrong[0]),
            wrong.Skip(1).Select(PlaceOf),
            HoleMending.Properties(shape, wrong.Select(HoleMending.SourceOf), nodes, AttainableLength, site.Constraint.Length.Max),
            site.Member.Name,
            ShapeWords.Quote(shape),
            string.Join("; ", overflow is null ? reasons : reasons.Append(overflow)),
            Accepted(site.Constraint),
            HoleAdvice.For(HoleMending.SourceOf(wrong[0])));
    }

    // Where no value is legal, IOTJ1001 speaks.
    private static bool CanBeIllegal(TextPiece piece, Alphabet legal) =>
        piece.Hole is { } hole && !hole.Attainable.IsSubsetOf(legal) && (hole.Possible.Overlaps(legal) || hole.Length.Min == 0);

    private static string InWords(TextHole hole, Alphabet legal) =>
        $"{hole.Description} can contain {ShapeWords.Character(hole.Attainable.Except(legal).Ranges[0].First)}";

    /// <summary>The arithmetic of a length that occurs and is too large. Where even the shortest is, IOTJ1002 speaks.</summary>
    private static string? Overflow(TextShape shape, int? limit) =>
        shape.Length.Min <= limit && shape.Pieces.Sum(piece => (long)AttainableLength(piece)) > limit
            ? string.Format(CultureInfo.InvariantCulture, "{0} > {1}", ShapeWords.Sum(shape, AttainableLength), limit)
            : null;

    private static TextPiece Widest(TextShape shape) =>
        shape.Pieces.Where(piece => piece.Hole is not null).OrderByDescending(AttainableLength).First();

    private static int AttainableLength(TextPiece piece) => Math.Max(piece.Hole?.AttainableLength ?? 0, piece.Length.Min);

    private static Location PlaceOf(TextPiece piece) => piece.Origin.Node.GetLocation();

    private static string Accepted(TextConstraint constraint) => constraint.Length.Max is { } limit
        ? string.Format(CultureInfo.InvariantCulture, "up to {0} characters of {1}", limit, constraint.AlphabetInWords)
        : constraint.AlphabetInWords;
}
