using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ1001, IOTJ1002, IOTJ1004: hands a text through <c>JobId.FromText</c> where its pieces cannot be mended one by one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandThroughFromTextFix))]
public sealed class HandThroughFromTextFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ1001", "IOTJ1002", "IOTJ1004");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var document = context.Document;
            if (diagnostic.Properties.ContainsKey(FixProperties.CanWrap)
                && JobIdPlaces.ValueOf(diagnostic) is { } span
                && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && root.FullSpan.Contains(span)
                && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax value and not AssignmentExpressionSyntax
                && value.Span == span
                && await JobIdMending.FindAsync(document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Titles.MakeLegal,
                        cancellationToken => Imports.AddAsync(document, document.WithSyntaxRoot(root.ReplaceNode(value, Wrap(value))), cancellationToken),
                        equivalenceKey: nameof(HandThroughFromTextFix)),
                    diagnostic);
            }
        }
    }

    private static InvocationExpressionSyntax Wrap(ExpressionSyntax value) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.ParseExpression("global::IotJobs.JobId.FromText").WithAdditionalAnnotations(Simplifier.Annotation),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia()))))
        .WithTriviaFrom(value);
}
