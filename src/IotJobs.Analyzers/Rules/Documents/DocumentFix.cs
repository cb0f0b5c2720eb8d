using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Rules;

/// <summary>What a diagnostic on a document carries for its fix.</summary>
internal static class DocumentFix
{
    /// <summary>Document text that mends the diagnostic's place.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The request's property that a misplaced setting belongs into.</summary>
    public const string Property = nameof(Property);

    /// <summary>The setting's value, JSON.</summary>
    public const string Setting = nameof(Setting);

    /// <summary>Span of source that takes the setting out of the document, <c>start,length</c>.</summary>
    public const string Removal = nameof(Removal);

    /// <summary>What moving <paramref name="member"/> of the outermost object needs; empty when its text is not known whole.</summary>
    public static ImmutableDictionary<string, string?> ForSetting(JobDocumentTree document, DocumentMember member, string property)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var (text, start) = (document.Text, member.Name.Start);
        if (document.Error is not null || member.Value is not { } value || Enumerable.Range(start, value.End - start).Any(text.IsHole))
        {
            return properties;
        }

        // With the member goes one comma: the one behind it, or the one in front of it when it is the last.
        var end = SkipSpace(text.Text, value.End);
        if (end < text.Text.Length && text.Text[end] == ',')
        {
            end = SkipSpace(text.Text, end + 1);
        }
        else
        {
            end = value.End;
            var comma = text.Text.LastIndexOf(',', start);
            start = comma >= 0 && SkipSpace(text.Text, comma + 1) == start ? comma : start;
        }

        return ReferenceEquals(text.PieceAt(start), text.PieceAt(end - 1)) && text.GetLocation(start, end) is { SourceSpan: var span }
            ? properties
                .Add(Property, property)
                .Add(Setting, text.Text.Substring(value.Start, value.End - value.Start))
                .Add(Removal, string.Format(CultureInfo.InvariantCulture, "{0},{1}", span.Start, span.Length))
            : properties;
    }

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t' or '\n' or '\r')
        {
            index++;
        }

        return index;
    }
}
