using System.Globalization;

namespace IotJobs.ServiceModel;

/// <summary>How start and end of a schedule relate.</summary>
internal static class ScheduleRelations
{
    /// <summary>AWS documents at least half an hour between start and end.</summary>
    public static readonly TimeSpan MinimumDuration = TimeSpan.FromMinutes(30);

    // No source spells the grammar out, so two times are compared only when both read in one of these formats.
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz",
    ];

    /// <summary>The time from <paramref name="start"/> to <paramref name="end"/>, or null when the two do not read in one format.</summary>
    public static TimeSpan? Duration(string start, string end)
    {
        foreach (var format in Formats)
        {
            if (TryRead(start, format, out var first) && TryRead(end, format, out var last))
            {
                return last - first;
            }
        }

        return null;
    }

    /// <summary>Whether the schedule is shorter than AWS documents, or ends before it starts.</summary>
    public static bool IsTooShort(string start, string end) => Duration(start, end) is { } duration && duration < MinimumDuration;

    private static bool TryRead(string text, string format, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
