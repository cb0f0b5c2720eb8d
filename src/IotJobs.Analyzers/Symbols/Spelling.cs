namespace IotJobs.Analyzers.Symbols;

/// <summary>Guesses which word was meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate nearest to <paramref name="text"/>, ignoring case; null when each would have to be rewritten by more than half.</summary>
    public static string? Closest(string text, IEnumerable<string> candidates) =>
        Closest(text, candidates, candidate => Math.Max(candidate.Length, 2) / 2);

    /// <summary>The same with another limit.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="candidates">What may be meant.</param>
    /// <param name="mostChanges">By how many characters the text may differ from a candidate.</param>
    public static string? Closest(string text, IEnumerable<string> candidates, Func<string, int> mostChanges)
    {
        var (best, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var distance = Distance(text.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least && distance <= mostChanges(candidate))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The number of characters to insert, remove or replace.</summary>
    public static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > right.Length)
        {
            return int.MaxValue / 2 - 1;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), replaced);
            }
        }

        return row[right.Length];
    }
}
