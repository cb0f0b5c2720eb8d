using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Works out how a JobId is made legal piece by piece: plain text by <c>-</c>, values by a legal form of their own.</summary>
internal static class JobIdMending
{
    /// <summary>The changes in each document; null when a piece cannot be mended in its place.</summary>
    public static async Task<ImmutableDictionary<DocumentId, ImmutableArray<TextChange>>?> FindAsync(
        Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var places = JobIdPlaces.Of(diagnostic);
        if (places.IsEmpty || !diagnostic.Properties.ContainsKey(FixProperties.CanMend))
        {
            return null;
        }

        var changes = new HashSet<(DocumentId Document, TextChange Change)>();
        var mended = 0;
        var declarations = JobIdPlaces.Declarations(diagnostic).Select(location => (location, TextHoleSource.Unknown));
        foreach (var (location, source) in places.Concat(declarations))
        {
            if (solution.GetDocument(location.SourceTree) is { } document
                && await ChangeAsync(document, location.SourceSpan, source, cancellationToken).ConfigureAwait(false) is { } change)
            {
                changes.Add((document.Id, change));
                mended++;
            }
        }

        // A place is mended where it is, or where it is declared.
        return mended < places.Length
            ? null
            : changes.GroupBy(item => item.Document, item => item.Change).ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    private static async Task<TextChange?> ChangeAsync(Document document, TextSpan span, TextHoleSource source, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span))
        {
            return null;
        }

        if (source == TextHoleSource.Unknown)
        {
            return root.FindToken(span.Start) is var token && token.IsKind(SyntaxKind.CharacterLiteralToken) && token.Span == span ? new TextChange(span, "'-'")
                : IsWrittenOut(token, span) ? new TextChange(span, "-")
                : null;
        }

        return await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? ValueMending.Find(root.FindNode(span, getInnermostNodeForTie: true), source, model, cancellationToken)
            : null;
    }

    /// <summary>Whether <paramref name="span"/> is one character of a literal, and not the whole of it.</summary>
    private static bool IsWrittenOut(SyntaxToken token, TextSpan span)
    {
        var isText = token.IsKind(SyntaxKind.InterpolatedStringTextToken);
        var isLiteral = token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
        return (isText || (isLiteral && span != token.Span))
            && token.Span.Contains(span)
            && token.ToString().Substring(span.Start - token.SpanStart, span.Length).IndexOfAny(['\r', '\n']) < 0;
    }
}
