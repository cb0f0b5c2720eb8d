using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ1010, IOTJ1011, IOTJ1012, IOTJ2016: writes the word that was meant, as the SDK's static member where one can stand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteKnownWordFix))]
public sealed class WriteKnownWordFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ1010", "IOTJ1011", "IOTJ1012", "IOTJ2016");

    internal override string TitleOfMany => Titles.WriteKnownWord;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.GetValueOrDefault(FixProperties.Word) is { } word
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written)
            {
                var meant = diagnostic.Properties.GetValueOrDefault(FixProperties.Member) is { } member
                    ? SyntaxFactory.ParseExpression(member).WithAdditionalAnnotations(Simplifier.Annotation)
                    : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(word));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Message.Of(Titles.Write, word),
                        cancellationToken => Imports.AddAsync(document, document.WithSyntaxRoot(root.ReplaceNode(written, meant.WithTriviaFrom(written))), cancellationToken),
                        equivalenceKey: nameof(WriteKnownWordFix)),
                    diagnostic);
            }
        }
    }
}
