using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a text on its way into a constrained member to the rules on texts.</summary>
internal static class TextRules
{
    /// <summary>Checks what <paramref name="value"/> brings into <paramref name="member"/>; a file has neither symbols nor a target.</summary>
    public static void Check(KnownSymbols? known, TextMember member, ISymbol? target, TrackedValue value, Action<Diagnostic> report)
    {
        var shapes = value.Shapes.Where(shape => member.Constraint.Special is not { } accepted
            || shape.Pieces is not [{ Text: { } text }, ..] || !text.StartsWith(accepted, StringComparison.Ordinal));
        shapes = member.Kind switch
        {
            TextMemberKind.IdTemplate => shapes.Select(TemplateText.WithoutHoles),
            TextMemberKind.AskedId when value.Shapes.Length > 1 => [],
            TextMemberKind.AskedId or TextMemberKind.CheckedId => shapes.Where(shape => shape.Constant is not null),
            _ => shapes,
        };

        var sink = new TextSink(known, member, target, value, shapes.ToImmutableArray(), report);
        foreach (var rule in RuleCatalogue.Texts)
        {
            rule.Check(sink);
        }
    }
}
