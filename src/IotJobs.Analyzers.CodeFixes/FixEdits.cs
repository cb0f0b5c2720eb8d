using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
            var changes = await changed.GetDocument(id)!.GetTextChangesAsync(solution.GetDocument(id)!, cancellationToken).ConfigureAwait(false);
            added.AddRange(changes.Select(change => (id, change)).Where(item => !ChangesOf(id).Contains(item.change)));
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
            written = written.WithDocumentText(id, text.WithChanges(changes.OrderBy(change => change.Span)));
        }

        return written;
    }

    private List<TextChange> ChangesOf(DocumentId id) => _changes.TryGetValue(id, out var changes) ? changes : [];

    // Two insertions at one place stand one after the other.
    private static bool Overlap(TextSpan one, TextSpan other) =>
        one.OverlapsWith(other) || (one.IsEmpty != other.IsEmpty && one.IntersectsWith(other) && one.Start != other.End && one.End != other.Start);
}
