using System.Globalization;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Formats of DateTime, DateTimeOffset and DateOnly.</summary>
internal static class DateFormats
{
    /// <summary>The format of a point in time when the template gives none: 14 characters.</summary>
    public const string DefaultOfTime = "yyyyMMddHHmmss";

    /// <summary>The format of a date when the template gives none: 8 characters.</summary>
    public const string DefaultOfDate = "yyyyMMdd";

    // The longest names of day and month, two digits everywhere and no trailing zero; then the shortest.
    private static readonly DateTime[] s_dates =
        [new DateTime(2025, 9, 24, 23, 59, 58).AddTicks(1_234_567), new(1, 5, 7, 1, 2, 3), new(2024, 12, 31)];

    private static readonly TimeSpan[] s_offsets = [TimeSpan.Zero, TimeSpan.FromHours(9), new(-3, -30, 0)];

    /// <summary>Judges <paramref name="format"/> for values of <paramref name="kind"/>.</summary>
    public static FormatJudgement Judge(JobIdSegmentKind kind, string format)
    {
        try
        {
            return FormatJudgement.Of(format, (kind switch
            {
                JobIdSegmentKind.DateOnly => Dates(format),
                JobIdSegmentKind.DateTimeOffset => Offsets(format),
                _ => Times(format),
            }).ToList());
        }
        catch (FormatException)
        {
            return FormatJudgement.NoFormat(format, kind.ToString());
        }
    }

    /// <summary><paramref name="format"/> without what makes it illegal, when that leaves a legal format; else the default.</summary>
    public static string Mend(JobIdSegmentKind kind, string format)
    {
        var mended = string.Concat(format.Where(character => character is not (':' or '/' or '.' or ',' or ' ' or '+')));
        return mended.Length > 1 && Judge(kind, mended) is { Refusal: null, Illegal: null } ? mended
            : kind == JobIdSegmentKind.DateOnly ? DefaultOfDate
            : DefaultOfTime;
    }

    // Never by the time zone of this machine: a local time looks like one of the offsets.
    private static IEnumerable<string> Times(string format)
    {
        var zone = format.Length > 1;
        foreach (var date in s_dates)
        {
            yield return DateTime.SpecifyKind(date, DateTimeKind.Utc).ToString(format, CultureInfo.InvariantCulture);
            if (zone && format.IndexOf('z') < 0)
            {
                yield return date.ToString(format, CultureInfo.InvariantCulture);
            }
        }

        foreach (var text in zone ? Offsets(format) : [])
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Offsets(string format) =>
        from date in s_dates
        from offset in s_offsets
        select new DateTimeOffset(date, offset).ToString(format, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Dates(string format) => format switch
    {
        { Length: 1 } when "dDmMrRyY".IndexOf(format[0]) < 0 => throw new FormatException(),
        _ when HasTime(format) => throw new FormatException(),
        _ => s_dates.Select(date => date.Date.ToString(format, CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether a custom format asks for a part that a DateOnly does not have; such a format throws.</summary>
    private static bool HasTime(string format)
    {
        var quote = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            if (character == '\\')
            {
                i++;
            }
            else if (quote != '\0' || character is '\'' or '"')
            {
                quote = quote == character ? '\0' : quote == '\0' ? character : quote;
            }
            else if (format.Length > 1 && ":tfFhHmszK".IndexOf(character) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
