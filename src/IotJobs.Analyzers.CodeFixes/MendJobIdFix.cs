using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ1001, IOTJ1002, IOTJ1004: makes a JobId legal piece by piece, all pieces of the text in one go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MendJobIdFix))]
public sealed class MendJobIdFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ1001", "IOTJ1002", "IOTJ1004");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var solution = context.Document.Project.Solution;
            if (await JobIdMending.FindAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } changes)
            {
                var isText = JobIdPlaces.Of(diagnostic).All(place => place.Source == TextHoleSource.Unknown);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        isText ? Titles.ReplaceIllegal : Titles.WriteLegalForm,
                        cancellationToken => ApplyAsync(solution, changes, cancellationToken),
                        equivalenceKey: nameof(MendJobIdFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> ApplyAsync(
        Solution solution, ImmutableDictionary<DocumentId, ImmutableArray<TextChange>> changes, CancellationToken cancellationToken)
    {
        foreach (var (id, edits) in changes.Select(change => (change.Key, change.Value)))
        {
            if (solution.GetDocument(id) is { } document)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                solution = solution.WithDocumentText(id, text.WithChanges(edits.OrderBy(edit => edit.Span.Start)));
            }
        }

        return solution;
    }
}
