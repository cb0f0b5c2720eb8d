using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ3004 and IOTJ3011: writes the word or the opening that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFix))]
public sealed class PlaceholderFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ3004", "IOTJ3011");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (root is null
                || !diagnostic.Properties.TryGetValue(DocumentFix.Replacement, out var replacement)
                || replacement is null
                || SourceOf(root, span, replacement) is not { } source)
            {
                continue;
            }

            var title = Message.Of(Titles.WriteQuoted, replacement);
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    async cancellationToken =>
                    {
                        var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                        return context.Document.WithText(text.WithChanges(new TextChange(span, source)));
                    },
                    equivalenceKey: nameof(PlaceholderFix)),
                diagnostic);
        }
    }

    /// <summary>How <paramref name="replacement"/> is written in the literal around <paramref name="span"/>; null when that is not possible.</summary>
    private static string? SourceOf(SyntaxNode root, TextSpan span, string replacement)
    {
        var token = root.FindToken(span.Start);
        if (token.IsKind(SyntaxKind.StringLiteralToken)
            || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
            || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        {
            return !IsWithin(token, span) ? null : IsFormat(token) ? DoubleBraces(replacement) : replacement;
        }

        var whole = token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>();
        var isText = token.IsKind(SyntaxKind.InterpolatedStringTextToken) && IsWithin(token, span);
        var isHole = token.Parent is InterpolationSyntax interpolation && interpolation.Span == span;
        if (whole is null || !(isText || isHole))
        {
            return null;
        }

        var hasBraces = replacement.IndexOfAny(['{', '}']) >= 0;
        return whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken =>
                DoubleBraces(replacement),
            // Raw literals have no escapes: one brace is text only from $$ on.
            _ when hasBraces && !whole.StringStartToken.Text.StartsWith("$$", StringComparison.Ordinal) => null,
            _ => replacement,
        };
    }

    private static string DoubleBraces(string text) => text.Replace("{", "{{").Replace("}", "}}");

    private static bool IsFormat(SyntaxToken token) => token.Parent is LiteralExpressionSyntax
    {
        Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } },
    };

    // The name of a constant is no place to write text into.
    private static bool IsWithin(SyntaxToken token, TextSpan span) => token.Span.Contains(span) && (span.Length < token.Span.Length || !token.IsKind(SyntaxKind.StringLiteralToken));
}
