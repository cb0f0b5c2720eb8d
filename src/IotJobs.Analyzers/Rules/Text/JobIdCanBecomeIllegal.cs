using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ1004: some value of a hole is illegal, or makes the text too long. Any text is never accused.</summary>
internal sealed class JobIdCanBecomeIllegal : IdRule
{
    public override DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ1004", DiagnosticSeverity.Warning);

    protected override void CheckId(TextSink site)
    {
        // Alternatives share values; each is reported once. Where something always is illegal, IOTJ1001 speaks alone.
        var reported = new HashSet<Location>();
        foreach (var shape in site.Shapes.Where(shape => !shape.Pieces.Any(piece => IsAlwaysIllegal(piece, site.Constraint.Alphabet))))
        {
            var values = TextValue.In(shape);
            var overflow = Overflow(shape, site.Constraint.Length.Max);
            var wrong = values.Where(value => IllegalIn(value, site.Constraint.Alphabet) is not null).ToImmutableArray();
            if (wrong.IsEmpty && overflow is not null)
            {
                wrong = ImmutableArray.Create(values.Where(value => !value.IsPlainText).OrderByDescending(value => value.Length(AttainableLength)).First());
            }

            wrong = wrong.Where(value => reported.Add(value.Node.GetLocation())).ToImmutableArray();
            if (!wrong.IsEmpty)
            {
                Report(site, shape, wrong, overflow);
            }
        }
    }

    private void Report(TextSink site, TextShape shape, ImmutableArray<TextValue> wrong, string? overflow)
    {
        var reasons = wrong.Select(value => IllegalIn(value, site.Constraint.Alphabet)).Append(overflow).OfType<string>();
        site.Report(
            Descriptor,
            wrong[0].Node.GetLocation(),
            wrong.Skip(1).Select(value => value.Node.GetLocation()),
            HoleMending.Properties(
                shape,
                wrong.Select(value => value.Source),
                new HashSet<SyntaxNode>(wrong.Select(value => value.Node)),
                AttainableLength,
                site.Constraint.Length.Max),
            site.Member.Name,
            ShapeWords.Quote(shape),
            string.Join("; ", reasons),
            Accepted(site.Constraint),
            HoleAdvice.For(wrong[0]));
    }

    /// <summary>What can be illegal in <paramref name="value"/>, in words.</summary>
    private static string? IllegalIn(TextValue value, Alphabet legal) =>
        value.Pieces.Select(piece => piece.Hole).OfType<TextHole>().FirstOrDefault(hole => !hole.Attainable.IsSubsetOf(legal)) is { } hole
            ? Message.Of(Phrases.CanContain, hole.Description, ShapeWords.Character(hole.Attainable.Except(legal).Ranges[0].First))
            : null;

    private static bool IsAlwaysIllegal(TextPiece piece, Alphabet legal) => piece.Hole is { } hole
        ? hole.Length.Min > 0 && !hole.Possible.Overlaps(legal)
        : piece.Text!.Any(character => !legal.Contains(character));

    /// <summary>The arithmetic of a length that occurs and is too large. Where even the shortest is, IOTJ1002 speaks.</summary>
    private static string? Overflow(TextShape shape, int? limit) =>
        shape.Length.Min <= limit && shape.Pieces.Sum(piece => (long)AttainableLength(piece)) > limit
            ? Message.Of("{0} > {1}", ShapeWords.Sum(shape, AttainableLength), limit)
            : null;

    private static int AttainableLength(TextPiece piece) => Math.Max(piece.Hole?.AttainableLength ?? 0, piece.Length.Min);

    private static string Accepted(TextConstraint constraint) => constraint.Length.Max is { } limit
        ? Message.Of(Phrases.UpToCharacters, limit, constraint.AlphabetInWords)
        : constraint.AlphabetInWords;
}
