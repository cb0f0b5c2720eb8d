using System.Globalization;
using System.Text;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>Makes any text fit what AWS IoT accepts in statusDetails, such as the output of a program.</summary>
/// <remarks>
/// Source of the limits: AWS IoT Jobs data plane model, shapes DetailsKey and DetailsValue; AWS IoT Device Management quotas, on the length of
/// a value.
/// </remarks>
public static class StatusDetails
{
    private const string Nothing = "-";
    private const char Cut = '…';
    private const char Unknown = '\uFFFD';

    /// <summary>Makes a value of any text: legal text as it is, all other text made legal and cut in its middle.</summary>
    /// <remarks>
    /// Line breaks, tabs and other control characters become a space, a row of them one; format characters are left out; private characters,
    /// characters without meaning and halves of surrogate pairs become U+FFFD. Of a text with more than 1,024 UTF-16 units the first quarter
    /// and the last three quarters of the limit stay, with <c>…</c> between, since the end tells how it went. A text of which nothing is left
    /// becomes <c>-</c>.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>1 to 1,024 UTF-16 units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ValueFromText(string text)
    {
        var legal = Legal(text ?? throw new ArgumentNullException(nameof(text)));
        return legal.Length == 0 ? Nothing : Shorten(legal, TextConstraints.DetailsValue.DocumentedMaxLength!.Value);
    }

    /// <summary>Makes a key of any text: legal text as it is; of all other text each illegal character becomes <c>_</c>, and it is cut at its
    /// end.</summary>
    /// <param name="text">Any text. An empty one becomes <c>_</c>.</param>
    /// <returns>1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>_</c> and <c>-</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string KeyFromText(string text)
    {
        var constraint = TextConstraints.DetailsKey;
        var key = (text ?? throw new ArgumentNullException(nameof(text)))
            .Take(constraint.Length.Max!.Value)
            .Select(character => constraint.Alphabet.Contains(character) ? character : '_')
            .DefaultIfEmpty('_');
        return string.Concat(key);
    }

    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        var isGap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            var units = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (category == UnicodeCategory.Control)
            {
                isGap = true;
            }
            else if (category != UnicodeCategory.Format)
            {
                _ = isGap && legal.Length > 0 ? legal.Append(' ') : legal;
                isGap = false;
                _ = category is UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                    ? legal.Append(Unknown)
                    : legal.Append(text, i, units);
            }

            i += units - 1;
        }

        return legal.ToString();
    }

    private static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var first = most / 4;
        var last = text.Length - (most - first - 1);
        first -= char.IsHighSurrogate(text[first - 1]) ? 1 : 0;
        last += char.IsLowSurrogate(text[last]) ? 1 : 0;
        return new StringBuilder(text, 0, first, most).Append(Cut).Append(text, last, text.Length - last).ToString();
    }
}
