using System.Text;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>The pattern that a schema has for combinations of words: <c>^(A|B)(, (A|B))*$</c>.</summary>
internal static class FlagsPattern
{
    private const string Start = "^(";

    // Within a word the brackets are escaped.
    private const string Middle = ")(, (";

    /// <summary>The pattern for <paramref name="words"/>.</summary>
    public static string Of(IEnumerable<string> words)
    {
        var any = string.Join("|", words.Select(Escape));
        return $"{Start}{any}{Middle}{any}))*$";
    }

    /// <summary>The words of such a pattern; null when it is another one.</summary>
    public static List<string>? WordsOf(string pattern)
    {
        var end = pattern.IndexOf(Middle, StringComparison.Ordinal);
        if (end < Start.Length)
        {
            return null;
        }

        var words = Split(pattern.Substring(Start.Length, end - Start.Length));
        return Of(words) == pattern ? words : null;
    }

    private static List<string> Split(string any)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < any.Length; i++)
        {
            if (any[i] == '|')
            {
                words.Add(word.ToString());
                word.Clear();
                continue;
            }

            i += any[i] == '\\' && i + 1 < any.Length ? 1 : 0;
            word.Append(any[i]);
        }

        words.Add(word.ToString());
        return words;
    }

    private static string Escape(string word) =>
        string.Concat(word.Select(character => @"\^$.|?*+()[]{}".IndexOf(character) < 0 ? character.ToString() : "\\" + character));
}
