using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Says what to write instead of a value whose text is illegal.</summary>
internal static class HoleAdvice
{
    /// <summary>The advice for a value that is illegal at times, as the end of a sentence.</summary>
    public static string For(TextValue value) =>
        value is { Node: InterpolationSyntax { AlignmentClause: { } padding } interpolation }
        && value.Pieces.Any(piece => (piece.Text?.Contains(' ') ?? piece.Hole!.Attainable.Contains(' ')))
            ? value.Source == TextHoleSource.Integer && interpolation.FormatClause is null && padding.Value is LiteralExpressionSyntax width
                ? Message.Of(Phrases.RemoveNumberPadding, padding, $"{{{interpolation.Expression}:D{width}}}")
                : Message.Of(Phrases.RemovePadding, padding)
            : For(value.Source);

    /// <summary>The advice for a value of kind <paramref name="source"/>, as the end of a sentence.</summary>
    public static string For(TextHoleSource source) => source switch
    {
        TextHoleSource.Guid => Phrases.WriteGuidFormat,
        TextHoleSource.DateTime => Phrases.WriteTimeFormat,
        TextHoleSource.DateOnly => Phrases.WriteDateFormat,
        TextHoleSource.Version => Phrases.WriteVersionDashes,
        TextHoleSource.Unknown or TextHoleSource.Character => Phrases.WriteDash,
        _ => Phrases.MakeLegal,
    };
}
