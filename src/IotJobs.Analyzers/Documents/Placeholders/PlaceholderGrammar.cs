using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Documents;

/// <summary>
/// What AWS IoT's error texts say about placeholders in a job document (developer guide, page software-package-catalog-troubleshooting).
/// What the documentation leaves open, or where its pages disagree, is not judged.
/// </summary>
internal sealed partial class PlaceholderGrammar
{
    private readonly DocumentString _string;
    private readonly string _text;
    private readonly bool _isValue;
    private readonly List<PlaceholderProblem> _problems = [];

    private readonly Func<int, bool> _mayEndAt;

    private PlaceholderGrammar(DocumentString text, bool isValue, Func<int, bool> mayEndAt) => (_string, _text, _isValue, _mayEndAt) = (text, text.Text, isValue, mayEndAt);

    /// <summary>What is wrong with the placeholders of <paramref name="text"/>.</summary>
    /// <param name="text">A string of a document.</param>
    /// <param name="isValue">Whether the string is a value, not a name.</param>
    /// <param name="mayEndAt">Whether the hole at an index can hold a closing brace.</param>
    public static IReadOnlyList<PlaceholderProblem> Check(DocumentString text, bool isValue, Func<int, bool> mayEndAt)
    {
        var grammar = new PlaceholderGrammar(text, isValue, mayEndAt);
        foreach (var placeholder in Placeholder.Parse(text.Text))
        {
            grammar.Check(placeholder);
        }

        grammar.CheckHeads();
        return grammar._problems;
    }

    private void Check(Placeholder placeholder)
    {
        if (KindOf(placeholder) is not { } kind)
        {
            CheckLocal(placeholder);
            return;
        }

        CheckEnd(placeholder);
        if (kind is PlaceholderKinds.PresignedUrl or PlaceholderKinds.PresignedUrlV2 or PlaceholderKinds.PresignedUrlUpload)
        {
            CheckPresignedUrl(placeholder, kind);
        }
        else if (kind == PlaceholderKinds.Package)
        {
            CheckPackage(placeholder);
        }
        else if (!PlaceholderWords.IsKnown(kind) && !CheckSeparators(placeholder) && (PlaceholderWords.Nearest(kind) ?? PresignedUrlOf(placeholder, kind)) is { } meant)
        {
            SuspectKind(placeholder, kind, Message.Of(Phrases.KindIsNone, kind), Message.Of(Phrases.DidYouMean, meant), meant);
        }
    }

    private void CheckEnd(Placeholder placeholder)
    {
        // AWS IoT's own console page prints a nested code-signing placeholder without its last brace.
        if (placeholder.IsTerminated
            || placeholder.Parent is { IsTerminated: false } parent && KindOf(parent) is not null
            || _text.IndexOf(PlaceholderKinds.CodeSignSignature, placeholder.Start, StringComparison.Ordinal) >= 0
            || _string.Holes.Any(hole => hole > placeholder.Start && _mayEndAt(hole)))
        {
            return;
        }

        Refuse("One or more parameters or placeholders are not terminated.", Phrases.WriteBraceAtEnd, placeholder.Start, placeholder.End);
    }

    /// <summary>The word behind <c>aws:iot:</c>; null when the placeholder does not start so, or when a part of the word is not known.</summary>
    private string? KindOf(Placeholder placeholder)
    {
        var start = placeholder.ContentStart;
        if (!StartsWith(start, placeholder.ContentEnd, PlaceholderKinds.Head))
        {
            return null;
        }

        start += PlaceholderKinds.Head.Length;
        var end = start;
        while (end < placeholder.ContentEnd && _text[end] is not (':' or '$'))
        {
            end++;
        }

        return IsKnown(start, end) ? _text.Substring(start, end - start) : null;
    }

    private bool StartsWith(int start, int end, string text) =>
        end - start >= text.Length && string.CompareOrdinal(_text, start, text, 0, text.Length) == 0;

    private bool IsKnown(int start, int end) => !_string.Holes.Any(hole => hole >= start && hole < end);

    private void Refuse(string error, string instead, int start, int end, string? replacement = null) =>
        _problems.Add(new(true, error, instead, start, end, replacement));

    private void SuspectKind(Placeholder placeholder, string kind, string what, string instead, string replacement)
    {
        var start = placeholder.ContentStart + PlaceholderKinds.Head.Length;
        Suspect(what, instead, start, start + kind.Length, replacement);
    }

    private void Suspect(string what, string instead, int start, int end, string? replacement = null) =>
        _problems.Add(new(false, what, instead, start, end, replacement));
}
