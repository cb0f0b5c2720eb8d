using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>What many fixes of one solution write, together. A fix that touches what an earlier one writes waits for the next time.</summary>
internal sealed class FixEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>Adds what <paramref name="action"/> would write.</summary>
    public async Task AddAsync(CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        if (operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution is not { } changed)
        {
            return;
        }

        var added = new List<(DocumentId Id, TextChange Change)>();
        foreach (var id in changed.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var original = solution.GetDocument(id)!;
            var text = await original.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var floor = 0;
            foreach (var change in (await changed.GetDocument(id)!.GetTextChangesAsync(original, cancellationToken).ConfigureAwait(false)).OrderBy(change => change.Span))
            {
                var normal = Leftmost(change, text, floor);
                floor = change.Span.End;
                if (!ChangesOf(id).Contains(normal))
                {
                    added.Add((id, normal));
                }
            }
        }

        if (added.TrueForAll(item => ChangesOf(item.Id).TrueForAll(other => !Overlap(item.Change.Span, other.Span))))
        {
            foreach (var (id, change) in added)
            {
                _changes[id] = [.. ChangesOf(id), change];
            }
        }
    }

    /// <summary>The solution with everything written.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        var written = solution;
        foreach (var (id, changes) in _changes.Select(item => (item.Key, item.Value)))
        {
            var text = await solution.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            written = await WithoutRepeatedUsingsAsync(written.WithDocumentText(id, text.WithChanges(changes.OrderBy(change => change.Span))), id, cancellationToken).ConfigureAwait(false);
        }

        return written;
    }

    // Two fixes may tell the same using by changes that do not look alike.
    private static async Task<Solution> WithoutRepeatedUsingsAsync(Solution written, DocumentId id, CancellationToken cancellationToken)
    {
        var root = await written.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await written.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var repeated = root!.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .GroupBy(directive => (directive.Parent, directive.ToString()))
            .SelectMany(same => same.Skip(1))
            .Select(directive => new TextChange(text.Lines.GetLineFromPosition(directive.SpanStart).SpanIncludingLineBreak, ""))
            .ToList();
        return repeated.Count == 0 ? written : written.WithDocumentText(id, text.WithChanges(repeated));
    }

    private List<TextChange> ChangesOf(DocumentId id) => _changes.TryGetValue(id, out var changes) ? changes : [];

    // One insertion can be told from several places, as that of a line at its beginning or at its end: the first counts, so that equal ones are equal. Over
    // what the same fix has changed it cannot move.
    private static TextChange Leftmost(TextChange change, SourceText text, int floor)
    {
        var (start, inserted) = (change.Span.Start, change.NewText!);
        while (change.Span.IsEmpty && start > floor && inserted.Length > 0 && text[start - 1] == inserted[inserted.Length - 1])
        {
            (start, inserted) = (start - 1, inserted[inserted.Length - 1] + inserted.Substring(0, inserted.Length - 1));
        }

        return new(new(start, change.Span.Length), inserted);
    }

    // Two insertions at one place stand one after the other.
    private static bool Overlap(TextSpan one, TextSpan other) =>
        one.OverlapsWith(other) || (one.IsEmpty != other.IsEmpty && one.IntersectsWith(other) && one.Start != other.End && one.End != other.Start);
}
