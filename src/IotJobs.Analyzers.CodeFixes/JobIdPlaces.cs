using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Reads what a diagnostic on a JobId carries for its fixes.</summary>
internal static class JobIdPlaces
{
    /// <summary>The rule whose primary location is the text as a whole, and not a place to mend.</summary>
    private const string TooLong = "IOTJ1002";

    /// <summary>The places to mend with the kind of value behind each.</summary>
    public static ImmutableArray<(Location Location, TextHoleSource Source)> Of(Diagnostic diagnostic)
    {
        var sources = diagnostic.Properties.GetValueOrDefault(FixProperties.Sources)?.Split(',') ?? [];
        var locations = diagnostic.AdditionalLocations.Take(FurtherPlaces(diagnostic)).Prepend(diagnostic.Location);
        return locations
            .Zip(sources, (location, source) => (location, Enum.TryParse(source, out TextHoleSource kind) ? kind : TextHoleSource.Unknown))
            .Skip(diagnostic.Id == TooLong ? 1 : 0)
            .ToImmutableArray();
    }

    /// <summary>Where the wrong characters are declared, as far as that is elsewhere.</summary>
    public static IEnumerable<Location> Declarations(Diagnostic diagnostic) => diagnostic.AdditionalLocations.Skip(FurtherPlaces(diagnostic));

    /// <summary>The span of the whole value, or null.</summary>
    public static TextSpan? ValueOf(Diagnostic diagnostic) =>
        diagnostic.Properties.GetValueOrDefault(FixProperties.Value)?.Split(',') is { Length: 2 } span
        && int.TryParse(span[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(span[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new TextSpan(first, count)
            : null;

    private static int FurtherPlaces(Diagnostic diagnostic) =>
        int.TryParse(diagnostic.Properties.GetValueOrDefault(FixProperties.FurtherPlaces), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
