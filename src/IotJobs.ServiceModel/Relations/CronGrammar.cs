namespace IotJobs.ServiceModel;

/// <summary>
/// The start of a maintenance window: <c>cron(minutes hours day-of-month month day-of-week year)</c>, in UTC.
/// Source: <see cref="Sources.Configurations"/>. Another page of the guide prints dates here, so only what is meant as cron or rate is judged.
/// </summary>
internal static class CronGrammar
{
    private static readonly (string Name, int Min, int Max, string[] Words, string Wildcards)[] Fields =
    [
        ("minutes", 0, 59, [], ""),
        ("hours", 0, 23, [], ""),
        ("day-of-month", 1, 31, [], "?LW"),
        ("month", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], ""),
        ("day-of-week", 1, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], "?L#"),
        ("year", 1970, 2199, [], ""),
    ];

    /// <summary>What is wrong with <paramref name="text"/> in words that fit a message, or null when nothing certainly is.</summary>
    public static string? Problem(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith("rate(", StringComparison.OrdinalIgnoreCase))
        {
            return Words.CronIsRate;
        }

        if (!trimmed.StartsWith("cron(", StringComparison.OrdinalIgnoreCase))
        {
            return IsUnixCron(trimmed) ? Words.CronIsUnix : null;
        }

        if (!trimmed.EndsWith(")", StringComparison.Ordinal))
        {
            return Words.CronIsNotClosed;
        }

        var fields = Split(trimmed.Substring(5, trimmed.Length - 6));
        return fields.Length != Fields.Length ? Message.Of(Words.CronHasFields, fields.Length, Fields.Length) : ProblemOf(fields);
    }

    private static string? ProblemOf(string[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (!fields[i].Split(',').All(part => IsLegalPart(part, i)))
            {
                return Message.Of(Words.CronFieldIsIllegal, fields[i], Fields[i].Name);
            }
        }

        return (fields[2] == "?") == (fields[4] == "?")
            ? Words.CronNeedsOneQuestionMark
            : fields[4].Count(character => character == '#') > 1 ? Words.CronTakesOneHash : null;
    }

    private static bool IsLegalPart(string part, int field)
    {
        var (_, _, _, _, wildcards) = Fields[field];
        var slash = part.IndexOf('/');
        if (slash >= 0)
        {
            return IsDigits(part.Substring(slash + 1)) && IsLegalPart(part.Substring(0, slash), field);
        }

        // What L, W and # may stand beside is not spelled out; their presence in the right field is enough.
        return part == "*"
            || (part.Length > 0 && part.Any(character => wildcards.IndexOf(character) >= 0))
            || part.Split('-') is { Length: 1 or 2 } ends && ends.All(end => IsValue(end, field));
    }

    private static bool IsValue(string text, int field)
    {
        var (_, min, max, words, _) = Fields[field];
        return words.Contains(text, StringComparer.OrdinalIgnoreCase)
            || (IsDigits(text) && text.Length <= 4 && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var number && number >= min && number <= max);
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(character => character is >= '0' and <= '9');

    private static bool IsUnixCron(string text)
    {
        var fields = Split(text);
        return fields.Length == 5 && fields.All(field => field.All(character => character is >= '0' and <= '9' or '*' or '/' or '-' or ','));
    }

    private static string[] Split(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
