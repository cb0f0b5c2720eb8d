using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Templates;
using IotJobs.Analyzers.Rules;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Writes the member that was probably meant into a JobId template; the form of the literal stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateNamesNoUsableMemberFix))]
public sealed class TemplateNamesNoUsableMemberFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(GenerationRules.TemplateNamesNoUsableMember.Id);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (root is not null
                && diagnostic.Properties.TryGetValue(JobIdTemplateParser.CandidateProperty, out var candidate)
                && candidate is not null
                && IsInsideLiteral(root.FindToken(span.Start), span))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Message.Of(Titles.ChangeTo, candidate),
                        cancellationToken => ReplaceAsync(context.Document, new(span, candidate), cancellationToken),
                        equivalenceKey: nameof(TemplateNamesNoUsableMemberFix)),
                    diagnostic);
            }
        }
    }

    // A name that comes from a constant or is put together from parts cannot be replaced where it stands.
    private static bool IsInsideLiteral(SyntaxToken token, TextSpan span) =>
        token.Span.Contains(span)
        && (token.Span != span || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken;

    private static async Task<Document> ReplaceAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
