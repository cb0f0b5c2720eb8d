using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary><c>string.Format("{index,alignment:format}", …)</c> with a format that is known.</summary>
internal static class CompositeFormat
{
    public static TextAlternatives? Evaluate(IInvocationOperation call, EvaluationScope scope)
    {
        var ordinal = call.TargetMethod.Parameters is [{ Type.SpecialType: SpecialType.System_String }, ..] ? 0 : 1;
        if (Arguments.At(call, ordinal) is not { } written)
        {
            return null;
        }

        var culture = ordinal == 0 ? FormatCulture.Current : Arguments.CultureOf(Arguments.At(call, 0), scope);
        var format = new ValueFormat(culture).With(ExpressionEvaluation.Evaluate(written, scope));
        if (format is not { Text: { } text, Origin: { } origin } || Items(text) is not { } items)
        {
            return null;
        }

        var values = Arguments.Values(call, ordinal + 1);
        var parts = new List<TextAlternatives>();
        foreach (var item in items)
        {
            if (item.Text is { } literal)
            {
                parts.Add(TextAlternatives.Of(literal, new SliceOrigin(origin, item.Start)));
            }
            else if (values is not null && item.Index < values.Count)
            {
                var hole = new ValueFormat(culture) { Text = item.Format, Origin = new SliceOrigin(origin, item.Start) };
                var value = ValueText.Evaluate(values[item.Index], hole, scope);
                parts.Add(item.Width == 0 ? value : TextPad.Align(value, item.Width, scope.At(values[item.Index])));
            }
            else
            {
                parts.Add(TextAlternatives.AnyText(scope.At(call)));
            }
        }

        return parts.Count == 0 ? TextAlternatives.Of(string.Empty, scope.At(call)) : TextAlternatives.Concatenate(parts, scope.At(call));
    }

    /// <summary>The literal runs and format items of <paramref name="text"/>; null when it is malformed, which throws at run time.</summary>
    private static List<Item>? Items(string text)
    {
        var items = new List<Item>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is not ('{' or '}'))
            {
                i++;
            }
            else if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                // Of a doubled brace the first is kept, so that places in the format stay right.
                AddLiteral(i + 1);
                start = i += 2;
            }
            else
            {
                var end = text.IndexOf('}', i);
                if (text[i] == '}' || end < 0 || Parse(text, i + 1, end) is not { } item)
                {
                    return null;
                }

                AddLiteral(i);
                items.Add(item);
                start = i = end + 1;
            }
        }

        AddLiteral(text.Length);
        return items;

        void AddLiteral(int end)
        {
            if (end > start)
            {
                items.Add(new(text.Substring(start, end - start), start, 0, 0, string.Empty));
            }
        }
    }

    private static Item? Parse(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start, end - start);
        var head = text.Substring(start, (colon < 0 ? end : colon) - start).Split(',');
        var width = 0;
        if (head.Length > 2
            || !int.TryParse(head[0].TrimEnd(' '), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || (head.Length == 2 && !int.TryParse(head[1].Trim(' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out width)))
        {
            return null;
        }

        var clause = colon < 0 ? end : colon + 1;
        var format = text.Substring(clause, end - clause);
        return format.IndexOf('{') >= 0 ? null : new Item(null, clause, index, width, format);
    }

    private readonly record struct Item(string? Text, int Start, int Index, int Width, string Format);
}
