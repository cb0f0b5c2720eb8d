using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>What the fixes of the request rules share: they change the text in place, so that the user's layout stays.</summary>
public abstract class RequestFix : DiagnosticFix
{
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var offer in Offers(new(diagnostic, root, model, text, cancellationToken)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        offer.Title,
                        cancelled => Imports.AddAsync(document, document.WithText(text.WithChanges(offer.Changes)), cancelled),
                        equivalenceKey: $"{GetType().Name}.{offer.Key}"),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done about the diagnostic at <paramref name="place"/>.</summary>
    private protected abstract IEnumerable<FixOffer> Offers(FixPlace place);
}
