using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Strings;

/// <summary>Reads raw string contents: every character stands for itself, save the indentation that the closing quotes take away from each line.</summary>
internal static class RawLiteralDecoder
{
    /// <summary>The value of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>, and the source span of each of its units.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="start">Where the content starts.</param>
    /// <param name="end">Where the content ends, not included.</param>
    /// <param name="indentation">The white space before the closing quotes; empty on a single line.</param>
    /// <param name="atLineStart">Whether the content starts at the beginning of a line.</param>
    public static (string Text, TextSpan[] Spans) Decode(string source, int start, int end, string indentation, bool atLineStart)
    {
        var text = new StringBuilder(end - start);
        var spans = new List<TextSpan>(end - start);
        for (var i = start; i < end; i++)
        {
            if (atLineStart)
            {
                i += IndentationAt(source, i, end, indentation);
                atLineStart = false;
                if (i >= end)
                {
                    break;
                }
            }

            text.Append(source[i]);
            spans.Add(new(i, 1));
            atLineStart = IsNewLine(source[i]) && !(source[i] == '\r' && i + 1 < end && source[i + 1] == '\n');
        }

        return (text.ToString(), [.. spans]);
    }

    /// <summary>Whether the compiler takes <paramref name="character"/> for the end of a line.</summary>
    public static bool IsNewLine(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static int IndentationAt(string source, int start, int end, string indentation)
    {
        var length = 0;
        while (length < indentation.Length && start + length < end && source[start + length] == indentation[length])
        {
            length++;
        }

        return length;
    }
}
