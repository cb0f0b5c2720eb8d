using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary><c>package:NAME:version:VERSION:attributes</c>, <c>:attributes:KEY</c> and <c>:artifact:s3-presigned-url</c>.</summary>
internal sealed partial class PlaceholderGrammar
{
    private void CheckPackage(Placeholder placeholder)
    {
        var isNested = placeholder.Parent is { } parent && KindOf(parent) is not null;
        var segments = SegmentsOf(placeholder);
        if (segments is not [_, var name, var word, var version, ..])
        {
            return;
        }

        if (word.Text is { } text && text != "version")
        {
            if (PlaceholderWords.Nearest(text, ["version"]) is { } meant)
            {
                Suspect(Message.Of(Phrases.WhereWordBelongs, text, meant), Message.Of(Phrases.WriteQuoted, meant), word.Start, word.End, meant);
            }

            return;
        }

        if (name.Text is not null && version.Text is not null && name.Text.Length == 0 != (version.Text.Length == 0))
        {
            Refuse(
                "Empty package name and version name have to be used in pair.", Phrases.WriteBothOrNeither, placeholder.Start, placeholder.End);
        }

        if (version.Text == "$null")
        {
            Refuse(
                "$null is not allowed to be referenced as a package version in job documents.",
                Phrases.WriteAVersion,
                version.Start,
                version.End);
        }

        if (segments is [_, _, _, _, var part, ..] && part.Text is { } selection)
        {
            CheckSelection(placeholder, segments, part.Start, selection, isNested);
        }
    }

    private void CheckSelection(Placeholder placeholder, List<(string? Text, int Start, int End)> segments, int start, string selection, bool isNested)
    {
        switch (selection)
        {
            case "attributes" when segments.Count == 5 && placeholder.IsTerminated:
                if (isNested || !_isValue || placeholder.Start != 0 || placeholder.End != _text.Length)
                {
                    Refuse(
                        "The package version attribute placeholder for all attributes has to be a json value by itself and not appended with other strings or nested with other placeholders.",
                        Phrases.NameOneAttribute,
                        placeholder.Start,
                        placeholder.End);
                }

                break;
            case "artifact":
                if (isNested)
                {
                    Refuse(
                        "${aws:iot:package:[...]:artifact:s3-presigned-url} cannot be nested inside another placeholder.",
                        Phrases.PutIntoOwnValue,
                        placeholder.Start,
                        placeholder.End);
                }

                if (segments is [_, _, _, _, _, { Text: { } url } last] && !PlaceholderWords.IsKnown(url)
                    && PlaceholderWords.Nearest(url, [PlaceholderKinds.PresignedUrl]) is { } meant)
                {
                    Suspect(Message.Of(Phrases.WhereWordBelongs, url, meant), Message.Of(Phrases.WriteQuoted, meant), last.Start, last.End, meant);
                }

                break;
            case "attributes" or "artifact-location":
                break;
            default:
                if (PlaceholderWords.Nearest(selection, ["attributes", "artifact"]) is { } word)
                {
                    Suspect(Message.Of(Phrases.NoPartOfPackage, selection), Message.Of(Phrases.WriteQuoted, word), start, start + selection.Length, word);
                }

                break;
        }
    }

    /// <summary>The parts between colons, from the kind on; the text is null where it holds a hole or a placeholder.</summary>
    private List<(string? Text, int Start, int End)> SegmentsOf(Placeholder placeholder)
    {
        var segments = new List<(string?, int, int)>();
        var start = placeholder.ContentStart + PlaceholderKinds.Head.Length;
        for (var i = start; i <= placeholder.ContentEnd; i++)
        {
            var child = placeholder.Children.FirstOrDefault(item => item.Start == i);
            if (child is not null)
            {
                i = child.End - 1;
            }
            else if (i == placeholder.ContentEnd || _text[i] == ':')
            {
                var isKnown = IsKnown(start, i) && !placeholder.Children.Any(item => item.Start >= start && item.Start < i);
                segments.Add((isKnown ? _text.Substring(start, i - start) : null, start, i));
                start = i + 1;
            }
        }

        return segments;
    }
}
