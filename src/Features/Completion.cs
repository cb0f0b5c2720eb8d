using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Completion;

public abstract class CompletionProvider
{
    public abstract Task ProvideCompletionsAsync(CompletionContext context);

    public virtual bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) => throw null!;
}

public sealed class CompletionContext
{
    internal CompletionContext() => throw null!;

    public Document Document => throw null!;

    public int Position => throw null!;

    public TextSpan CompletionListSpan { get => throw null!; set => throw null!; }

    public bool IsExclusive { get => throw null!; set => throw null!; }

    public CancellationToken CancellationToken => throw null!;

    public void AddItem(CompletionItem item) => throw null!;
}

public sealed class CompletionItem
{
    internal CompletionItem() => throw null!;

    public static CompletionItem Create(
        string displayText, string? filterText, string? sortText, ImmutableDictionary<string, string>? properties, ImmutableArray<string> tags, CompletionItemRules? rules) => throw null!;
}

public sealed class CompletionItemRules
{
    internal CompletionItemRules() => throw null!;
}

public readonly struct CompletionTrigger
{
    public CompletionTriggerKind Kind => throw null!;

    public char Character => throw null!;
}

public enum CompletionTriggerKind
{
    Invoke = 0,
    Insertion = 1,
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ExportCompletionProviderAttribute : Attribute
{
    public ExportCompletionProviderAttribute(string name, string language) => throw null!;
}
