using System.Collections.Immutable;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ1006: marks a parameter <c>[JobId]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkParameterAsJobIdFix))]
public sealed class MarkParameterAsJobIdFix : DiagnosticFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ1006");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations.Count > 0
                && diagnostic.AdditionalLocations[0] is { SourceTree: { } tree, SourceSpan: var span }
                && context.Document.Project.Solution.GetDocument(tree) is { } document
                && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Message.Of(Titles.AddJobId, parameter.Identifier.ValueText),
                        async cancellationToken =>
                            (await Imports.AddAsync(document, document.WithSyntaxRoot(root.ReplaceNode(parameter, Mark(parameter))), cancellationToken).ConfigureAwait(false)).Project.Solution,
                        equivalenceKey: nameof(MarkParameterAsJobIdFix)),
                    diagnostic);
            }
        }
    }

    private static ParameterSyntax Mark(ParameterSyntax parameter)
    {
        var name = SyntaxFactory.ParseName("global::IotJobs.JobId").WithAdditionalAnnotations(Simplifier.Annotation);
        var mark = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(name)))
            .WithLeadingTrivia(parameter.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        return parameter.WithoutLeadingTrivia().WithAttributeLists(parameter.WithoutLeadingTrivia().AttributeLists.Insert(0, mark));
    }
}
