using System.Globalization;
using System.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>Turns C# names into document names, letter for letter as System.Text.Json's naming policies do.</summary>
/// <remarks>The values are those of <c>IotJobs.JobDocumentNaming</c>.</remarks>
internal enum NamingPolicy
{
    CamelCase,
    SnakeCaseLower,
    SnakeCaseUpper,
    KebabCaseLower,
    KebabCaseUpper,
    AsDeclared,
}

/// <summary>The naming policies at work.</summary>
internal static class NamingPolicies
{
    public static string Convert(this NamingPolicy policy, string name) => policy switch
    {
        NamingPolicy.CamelCase => CamelCase(name),
        NamingPolicy.SnakeCaseLower => Separate(name, '_', char.ToLowerInvariant),
        NamingPolicy.SnakeCaseUpper => Separate(name, '_', char.ToUpperInvariant),
        NamingPolicy.KebabCaseLower => Separate(name, '-', char.ToLowerInvariant),
        NamingPolicy.KebabCaseUpper => Separate(name, '-', char.ToUpperInvariant),
        _ => name,
    };

    // The leading capitals become small, save the last of them when a small letter follows: URLValue is urlValue.
    private static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    private enum Last
    {
        None,
        Capital,
        Small,
    }

    private static string Separate(string name, char separator, Func<char, char> toCase)
    {
        var text = new StringBuilder(name.Length + 8);
        var last = Last.None;
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.UppercaseLetter:
                    var startsWord = last == Last.Small || (last == Last.Capital && i + 1 < name.Length && char.IsLower(name[i + 1]));
                    text.Append(startsWord ? separator.ToString() : "").Append(toCase(character));
                    last = Last.Capital;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    text.Append(toCase(character));
                    last = Last.Small;
                    break;
                default:
                    text.Append(character);
                    last = Last.None;
                    break;
            }
        }

        return text.ToString();
    }
}
