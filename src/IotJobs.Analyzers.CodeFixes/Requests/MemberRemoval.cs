using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Takes an item out of an initializer or a collection expression, or a statement out of a block, with its comma and its line.</summary>
internal static class MemberRemoval
{
    /// <summary>The change that removes <paramref name="node"/>, an item or the expression of a statement; null when something else would break.</summary>
    public static TextChange? Of(SyntaxNode node, SourceText text) => node switch
    {
        { Parent: InitializerExpressionSyntax initializer } => Item(initializer.Expressions.GetWithSeparators(), node, text),
        { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } element } => Item(collection.Elements.GetWithSeparators(), element, text),
        { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } => Remove(WholeLines(statement.Span, text) ?? statement.Span),
        _ => null,
    };

    private static TextChange? Item(SyntaxNodeOrTokenList items, SyntaxNode item, SourceText text)
    {
        var index = items.IndexOf(item);
        var next = index + 1 < items.Count ? items[index + 1].Span.End : item.Span.End;
        if (WholeLines(TextSpan.FromBounds(item.SpanStart, next), text) is { } lines)
        {
            return Remove(lines);
        }

        return index > 0 ? Remove(TextSpan.FromBounds(items[index - 1].SpanStart, item.Span.End))
            : index + 2 < items.Count ? Remove(TextSpan.FromBounds(item.SpanStart, items[index + 2].SpanStart))
            : Remove(TextSpan.FromBounds(item.SpanStart, next));
    }

    // The lines of a span that shares them with nothing.
    private static TextSpan? WholeLines(TextSpan span, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(span.Start), text.Lines.GetLineFromPosition(span.End));
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, span.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)))
                ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
                : null;
    }

    private static TextChange Remove(TextSpan span) => new(span, string.Empty);
}
