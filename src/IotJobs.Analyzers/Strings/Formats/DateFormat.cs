using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Standard formats of dates and times, as the custom formats that they stand for.</summary>
internal static class DateFormat
{
    private const string ShortDate = "MM/dd/yyyy";
    private const string LongDate = "dddd, dd MMMM yyyy";
    private const string ShortTime = "HH:mm";
    private const string LongTime = "HH:mm:ss";

    /// <summary>The parts of a date or time; null when nothing is known.</summary>
    /// <param name="kind">The type.</param>
    /// <param name="format">The format.</param>
    /// <param name="culture">Whose symbols.</param>
    /// <param name="zone">What is known of the offset from UTC.</param>
    public static IReadOnlyList<FormattedPart>? Parts(DateKind kind, string format, FormatCulture culture, DateZone zone)
    {
        if (format.Length > 1)
        {
            return CustomDateFormat.Parts(kind, format, culture, zone, isWritten: true);
        }

        var letter = format.Length == 1 ? format[0] : DefaultOf(kind);
        if (Invariant(kind, letter) is { } always)
        {
            return CustomDateFormat.Parts(kind, always, FormatCulture.Invariant, zone, isWritten: false);
        }

        if (Cultural(kind, letter) is not { } pattern)
        {
            return null;
        }

        var parts = CustomDateFormat.Parts(kind, pattern, FormatCulture.Invariant, zone, isWritten: false);
        return culture == FormatCulture.Invariant || parts is null ? parts : [FormattedPart.Of(AnyCulture(kind, parts))];
    }

    /// <summary>The kind of value that <paramref name="kind"/> is to a fix.</summary>
    public static TextHoleSource SourceOf(DateKind kind) => kind switch
    {
        DateKind.DateOnly => TextHoleSource.DateOnly,
        DateKind.TimeOnly => TextHoleSource.TimeOnly,
        _ => TextHoleSource.DateTime,
    };

    private static char DefaultOf(DateKind kind) => kind switch
    {
        DateKind.DateTime => 'G',
        DateKind.DateTimeOffset => 'z',
        DateKind.DateOnly => 'd',
        _ => 't',
    };

    /// <summary>The pattern of a format that is the same in every culture.</summary>
    private static string? Invariant(DateKind kind, char letter) => (kind, letter) switch
    {
        (DateKind.DateOnly, 'o' or 'O') => "yyyy-MM-dd",
        (DateKind.TimeOnly, 'o' or 'O') => "HH:mm:ss.fffffff",
        (DateKind.DateTimeOffset, 'o' or 'O') => "yyyy-MM-ddTHH:mm:ss.fffffffzzz",
        (_, 'o' or 'O') => "yyyy-MM-ddTHH:mm:ss.fffffffK",
        (DateKind.DateOnly, 'r' or 'R') => "ddd, dd MMM yyyy",
        (DateKind.TimeOnly, 'r' or 'R') => LongTime,
        (_, 'r' or 'R') => "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        (DateKind.DateTime or DateKind.DateTimeOffset, 's') => "yyyy-MM-ddTHH:mm:ss",
        (DateKind.DateTime or DateKind.DateTimeOffset, 'u') => "yyyy-MM-dd HH:mm:ss'Z'",
        _ => null,
    };

    /// <summary>The invariant culture's pattern of a format that differs between cultures.</summary>
    private static string? Cultural(DateKind kind, char letter) => letter switch
    {
        't' when kind != DateKind.DateOnly => ShortTime,
        'T' when kind != DateKind.DateOnly => LongTime,
        _ when kind == DateKind.TimeOnly => null,
        'd' => ShortDate,
        'D' => LongDate,
        'm' or 'M' => "MMMM dd",
        'y' or 'Y' => "yyyy MMMM",
        _ when kind == DateKind.DateOnly => null,
        'f' => $"{LongDate} {ShortTime}",
        'F' => $"{LongDate} {LongTime}",
        'g' => $"{ShortDate} {ShortTime}",
        'G' => $"{ShortDate} {LongTime}",
        'U' when kind == DateKind.DateTime => $"{LongDate} {LongTime}",
        'z' when kind == DateKind.DateTimeOffset => $"{ShortDate} {LongTime} zzz",
        _ => null,
    };

    private static TextHole AnyCulture(DateKind kind, IReadOnlyList<FormattedPart> parts)
    {
        var attainable = Alphabet.None;
        var length = 0;
        foreach (var part in parts)
        {
            attainable = attainable.Union(part.Hole?.Attainable ?? Alphabet.Of(part.Text ?? string.Empty));
            length += part.Hole?.AttainableLength ?? part.Text?.Length ?? 0;
        }

        return new(Alphabet.Any, LengthRange.Any, attainable, length, SourceOf(kind), new(nameof(Phrases.InCultureFormat), kind));
    }
}
