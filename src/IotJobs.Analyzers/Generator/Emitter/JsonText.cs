using System.Globalization;
using System.Text;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>JSON that is known while compiling, escaped as the runtime's writer escapes.</summary>
internal static class JsonText
{
    /// <summary>
    /// The quoted form of <paramref name="text"/>: quotation mark, backslash and control characters are escaped, lone surrogates
    /// replaced.
    /// </summary>
    /// <param name="ascii">Whether everything outside ASCII is escaped too.</param>
    public static string Quote(string text, bool ascii)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Append(json, character, ascii);
                Append(json, text[++i], ascii);
            }
            else
            {
                Append(json, char.IsSurrogate(character) ? '\uFFFD' : character, ascii);
            }
        }

        return json.Append('"').ToString();
    }

    /// <summary>The text whose quoted form is <paramref name="json"/>.</summary>
    public static string Unquote(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
                continue;
            }

            var escape = json[++i];
            if (escape == 'u')
            {
                text.Append((char)int.Parse(json.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            text.Append(escape switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => escape,
            });
        }

        return text.ToString();
    }

    private static void Append(StringBuilder json, char character, bool ascii)
    {
        var shortForm = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => null,
        };
        if (shortForm is not null)
        {
            json.Append(shortForm);
        }
        else if (character < ' ' || (ascii && character > '~' + 1))
        {
            json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            json.Append(character);
        }
    }
}
