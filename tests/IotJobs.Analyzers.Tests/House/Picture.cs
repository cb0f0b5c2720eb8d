using System.Globalization;
using System.Security;
using System.Text;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>Draws code as an editor shows it: squiggles under what is wrong, below the line what is said of it and what the lamp offers.</summary>
internal static class Picture
{
    private const int LineHeight = 22;
    private const double CharacterWidth = 8.4;
    private const int Margin = 20;
    private const int Columns = 104;

    /// <summary>What is said of a piece of the code.</summary>
    /// <param name="Start">The index of its first character.</param>
    /// <param name="Length">How many characters are underlined.</param>
    /// <param name="Message">The rule and its message.</param>
    /// <param name="Offers">The titles of the fixes.</param>
    internal sealed record Remark(int Start, int Length, string Message, string[] Offers);

    /// <summary>The picture as SVG.</summary>
    public static string Draw(string code, IReadOnlyList<Remark> remarks)
    {
        var body = new StringBuilder();
        var row = 0;
        var start = 0;
        foreach (var line in code.Split('\n'))
        {
            Text(body, row, 0, "code", line);
            foreach (var remark in remarks.Where(remark => remark.Start >= start && remark.Start < start + line.Length))
            {
                Squiggle(body, row, remark.Start - start, remark.Length);
                foreach (var part in Wrap(remark.Message))
                {
                    Text(body, ++row, 4, "said", part);
                }

                foreach (var offer in remark.Offers)
                {
                    Lamp(body, ++row);
                    Text(body, row, 6, "offer", offer);
                }
            }

            row++;
            start += line.Length + 1;
        }

        var (width, height) = ((Columns * CharacterWidth) + (2 * Margin), (row * LineHeight) + (2 * Margin));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width:0}" height="{height}" viewBox="0 0 {width:0} {height}" role="img" aria-label="A wrong job in an editor">
            <style>
              text {"{"} font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre {"}"}
              .code {"{"} fill: #d4d4d4 {"}"} .said {"{"} fill: #f48771 {"}"} .offer {"{"} fill: #8cc8ff {"}"}
              .wrong {"{"} fill: none; stroke: #f14c4c; stroke-width: 1.4 {"}"} .lamp {"{"} fill: #ffcc00 {"}"}
            </style>
            <rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>
            {body}</svg>

            """);
    }

    private static double X(int column) => Margin + (column * CharacterWidth);

    private static int Y(int row) => Margin + (row * LineHeight) + 15;

    private static void Text(StringBuilder body, int row, int column, string kind, string text) => body.Append(
        CultureInfo.InvariantCulture,
        $"<text class=\"{kind}\" x=\"{X(column):0.0}\" y=\"{Y(row)}\" textLength=\"{text.Length * CharacterWidth:0.0}\" xml:space=\"preserve\">{SecurityElement.Escape(text)}</text>\n");

    private static void Squiggle(StringBuilder body, int row, int column, int length)
    {
        body.Append(CultureInfo.InvariantCulture, $"<path class=\"wrong\" d=\"M{X(column):0.0} {Y(row) + 5}");
        for (var step = 0; step < length * 2; step++)
        {
            body.Append(CultureInfo.InvariantCulture, $" q{CharacterWidth / 4:0.0} {(step % 2 == 0 ? -3 : 3)} {CharacterWidth / 2:0.0} 0");
        }

        body.Append("\"/>\n");
    }

    private static void Lamp(StringBuilder body, int row) => body.Append(
        CultureInfo.InvariantCulture,
        $"<path class=\"lamp\" d=\"M{X(4) + 6:0.0} {Y(row) - 11} a5 5 0 0 1 3 9 v2 h-6 v-2 a5 5 0 0 1 3 -9 m-2 12 h4 v1.5 h-4 z\"/>\n");

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Columns - 4)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}
