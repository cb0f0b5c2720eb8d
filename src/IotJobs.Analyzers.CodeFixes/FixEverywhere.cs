using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>
/// Applies a fix to every diagnostic of a document, a project or the solution. Hosts name the offer that was chosen by its equivalence key. One without
/// an editor (<c>dotnet format</c>) takes the key of any diagnostic, which may have no offer or belong to another fix: then the first offer counts. It also asks each fix of a rule
/// in turn, and warns of one that makes no action: where another has mended all, the action writes nothing.
/// </summary>
internal sealed class FixEverywhere : FixAllProvider
{
    private FixEverywhere()
    {
    }

    public static FixEverywhere Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var edits = new FixEdits(context.Solution);
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (document, diagnostic) in await DiagnosticsOf(context).ConfigureAwait(false))
        {
            if (await ChoiceFor(document, diagnostic, context).ConfigureAwait(false) is { } action)
            {
                titles.Add(action.Title);
                await edits.AddAsync(action, context.CancellationToken).ConfigureAwait(false);
            }
        }

        var title = titles.Count == 1 ? titles.Single() : (context.CodeFixProvider as DiagnosticFix)?.TitleOfMany ?? Titles.FixAll;
        return CodeAction.Create(title, edits.ApplyAsync, equivalenceKey: nameof(FixEverywhere));
    }

    private static async Task<IEnumerable<(Document Document, Diagnostic Diagnostic)>> DiagnosticsOf(FixAllContext context)
    {
        var diagnostics = context switch
        {
            { Scope: FixAllScope.Document, Document: { } document } => await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false),
            { Scope: FixAllScope.Project } => await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false),
            { Scope: FixAllScope.Solution } => await AllAsync(context).ConfigureAwait(false),
            _ => ImmutableArray<Diagnostic>.Empty,
        };
        return
            from diagnostic in diagnostics
            let document = context.Solution.GetDocument(diagnostic.Location.SourceTree)
            where document is not null
            orderby document.FilePath, diagnostic.Location.SourceSpan.Start
            select (document, diagnostic);
    }

    private static async Task<ImmutableArray<Diagnostic>> AllAsync(FixAllContext context)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Solution.Projects.Where(project => project.Language == context.Project.Language))
        {
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return all.ToImmutable();
    }

    private static async Task<CodeAction?> ChoiceFor(Document document, Diagnostic diagnostic, FixAllContext context)
    {
        var offers = new List<CodeAction>();
        await context.CodeFixProvider
            .RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (offer, _) => offers.Add(offer), context.CancellationToken))
            .ConfigureAwait(false);
        var isOurs = context.CodeActionEquivalenceKey?.StartsWith(context.CodeFixProvider.GetType().Name, StringComparison.Ordinal) == true;
        return isOurs ? offers.FirstOrDefault(offer => offer.EquivalenceKey == context.CodeActionEquivalenceKey) : offers.FirstOrDefault();
    }
}
