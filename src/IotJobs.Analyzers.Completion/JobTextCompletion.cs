using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers what a string may hold: words of the Jobs enumerations, holes of JobId templates and their formats, placeholders and members of job documents.</summary>
[ExportCompletionProvider(nameof(JobTextCompletion), LanguageNames.CSharp)]
public sealed class JobTextCompletion : CompletionProvider
{
    // What a word, a placeholder, a hole and a format begin with.
    private const string Triggers = "\"${:";

    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && Triggers.IndexOf(trigger.Character) >= 0;

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || StringAtCaret.Find(root, context.Position) is not { } text
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || KnownSymbols.TryCreate(model.Compilation) is not { } known)
        {
            return;
        }

        var offers = PlaceholderOffers.For(text) ?? TemplateOffers.For(text, model, cancellationToken)
            ?? DocumentOffers.For(text, model, known, cancellationToken) ?? WordOffers.For(text, model, known, cancellationToken);
        if (offers is null || offers.Words.IsEmpty)
        {
            return;
        }

        context.IsExclusive = true;
        context.CompletionListSpan = offers.Span;
        foreach (var (word, index) in offers.Words.Select((word, index) => (word, index)))
        {
            // In the order of the tables: the default form of a format, and the newest placeholder, stand first.
            context.AddItem(CompletionItem.Create(word, word, index.ToString("D3", System.Globalization.CultureInfo.InvariantCulture), null, ImmutableArray.Create(WellKnownTags.Constant), null));
        }
    }
}
