using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on the placeholders of a document.</summary>
internal abstract class PlaceholderRule : DocumentRule
{
    private const int LongestExcerpt = 60;

    /// <summary>Whether the rule is the one that speaks of <paramref name="problem"/>.</summary>
    protected abstract bool Concerns(PlaceholderProblem problem);

    public override void Check(DocumentSink site, JobDocumentTree document)
    {
        foreach (var value in document.Values())
        {
            Check(site, document, value.String, isValue: true);
            foreach (var member in value.Members)
            {
                Check(site, document, member.Name, isValue: false);
            }
        }
    }

    private void Check(DocumentSink site, JobDocumentTree document, DocumentString? text, bool isValue)
    {
        if (text is null || text.Text.IndexOfAny(['$', ':']) < 0)
        {
            return;
        }

        bool MayEndAt(int hole) => document.Text.HoleAt(text.OffsetOf(hole)) is not { } value || value.Possible.Contains('}');
        foreach (var problem in PlaceholderGrammar.Check(text, isValue, MayEndAt).Where(Concerns))
        {
            var properties = ImmutableDictionary<string, string?>.Empty;
            var excerpt = text.Text.Substring(problem.Start, Math.Min(problem.End - problem.Start, LongestExcerpt)).Replace(DocumentText.HoleMark, '…');
            site.Report(
                Descriptor,
                document.Text,
                text.OffsetOf(problem.Start),
                text.OffsetOf(problem.End),
                problem.Replacement is null ? properties : properties.Add(DocumentFix.Replacement, problem.Replacement),
                problem.End - problem.Start > LongestExcerpt ? $"{excerpt}…" : excerpt,
                problem.What,
                problem.Instead);
        }
    }
}
