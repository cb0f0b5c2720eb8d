using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Knows which values have a compact, legal form, and whether a text is legal once they are written in it.</summary>
internal static class HoleMending
{
    /// <summary>Whether a value of kind <paramref name="source"/> can be written in a legal form of its own.</summary>
    public static bool IsPossible(TextHoleSource source) =>
        source is TextHoleSource.Guid or TextHoleSource.DateTime or TextHoleSource.DateOnly or TextHoleSource.Version;

    /// <summary>What a fix needs to know to mend the <paramref name="wrong"/> pieces of <paramref name="shape"/>; the first of them is the primary location.</summary>
    /// <param name="shape">The text.</param>
    /// <param name="wrong">The source of each wrong place, in order.</param>
    /// <param name="nodes">The values to mend.</param>
    /// <param name="lengthOf">The length that matters of a piece that stays.</param>
    /// <param name="limit">The largest legal length.</param>
    public static ImmutableDictionary<string, string?> Properties(
        TextShape shape, IEnumerable<TextHoleSource> wrong, ISet<SyntaxNode> nodes, Func<TextPiece, int> lengthOf, int? limit)
    {
        var sources = wrong.ToList();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.FurtherPlaces, (sources.Count - 1).ToString(CultureInfo.InvariantCulture))
            .Add(FixProperties.Sources, string.Join(",", sources));
        return sources.All(source => source == TextHoleSource.Unknown || IsPossible(source)) && MendedLength(shape, nodes, lengthOf) <= (limit ?? long.MaxValue)
            ? properties.Add(FixProperties.CanMend, "true")
            : properties;
    }

    /// <summary>Whether the legal form of <paramref name="value"/> has a fixed length, often a shorter one.</summary>
    public static bool Shortens(TextValue value) => MendedLength(value.Source) is not null;

    private static long MendedLength(TextShape shape, ISet<SyntaxNode> nodes, Func<TextPiece, int> lengthOf) =>
        TextValue.In(shape).Sum(value => nodes.Contains(value.Node) && MendedLength(value.Source) is { } mended ? mended : value.Length(lengthOf));

    private static int? MendedLength(TextHoleSource source) => source switch
    {
        TextHoleSource.Guid => 32,
        TextHoleSource.DateTime => 14,
        TextHoleSource.DateOnly => 8,
        _ => null,
    };
}
