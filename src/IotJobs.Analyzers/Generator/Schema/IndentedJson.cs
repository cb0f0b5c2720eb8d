using System.Text;

namespace IotJobs.Analyzers.Generator.Schema;

/// <summary>Lays JSON out for people: one member or item a line.</summary>
internal static class IndentedJson
{
    private const int SpacesPerLevel = 2;

    /// <summary>The same JSON with line breaks (LF) and indentation, and a line break at its end.</summary>
    /// <param name="json">JSON without white space between its tokens.</param>
    public static string Of(string json)
    {
        var text = new StringBuilder(json.Length * 2);
        var level = 0;
        for (var i = 0; i < json.Length; i++)
        {
            var character = json[i];
            switch (character)
            {
                case '"':
                    var end = EndOfString(json, i);
                    text.Append(json, i, end - i);
                    i = end - 1;
                    break;
                case '{' or '[' when json[i + 1] is '}' or ']':
                    text.Append(character).Append(json[++i]);
                    break;
                case '{' or '[':
                    Break(text.Append(character), ++level);
                    break;
                case '}' or ']':
                    Break(text, --level).Append(character);
                    break;
                case ',':
                    Break(text.Append(','), level);
                    break;
                case ':':
                    text.Append(": ");
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.Append('\n').ToString();
    }

    private static StringBuilder Break(StringBuilder text, int level) => text.Append('\n').Append(' ', level * SpacesPerLevel);

    private static int EndOfString(string json, int start)
    {
        var next = start + 1;
        while (json[next] != '"')
        {
            next += json[next] == '\\' ? 2 : 1;
        }

        return next + 1;
    }
}
