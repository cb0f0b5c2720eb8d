using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Adds <c>partial</c> to every declaration of a type and of the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FirmwareJobIsNotPartialFix))]
public sealed class FirmwareJobIsNotPartialFix : DiagnosticFix
{

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(GenerationRules.FirmwareJobIsNotPartial.Id);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Around(root, diagnostic).FirstOrDefault() is { } declaration)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddPartial, cancellationToken => FixAsync(context.Document, declaration, cancellationToken), equivalenceKey: nameof(FirmwareJobIsNotPartialFix)), diagnostic);
            }
        }
    }

    private static async Task<Solution> FixAsync(Document document, TypeDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var declarations = new List<TypeDeclarationSyntax>();
        for (var type = model?.GetDeclaredSymbol(declaration, cancellationToken); type is not null; type = type.ContainingType)
        {
            foreach (var reference in type.DeclaringSyntaxReferences)
            {
                if (await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is TypeDeclarationSyntax part)
                {
                    declarations.Add(part);
                }
            }
        }

        var solution = document.Project.Solution;
        foreach (var file in declarations.GroupBy(part => part.SyntaxTree))
        {
            if (solution.GetDocument(file.Key) is { } original)
            {
                var mended = await AddPartialAsync(original, file, cancellationToken).ConfigureAwait(false);
                solution = mended.Project.Solution;
            }
        }

        return solution;
    }

    private static async Task<Document> AddPartialAsync(Document document, IEnumerable<TypeDeclarationSyntax> declarations, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var places = declarations
            .Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(declaration => declaration.Keyword.SpanStart)
            .Distinct()
            .OrderBy(start => start);
        return document.WithText(text.WithChanges(places.Select(start => new TextChange(new TextSpan(start, 0), "partial "))));
    }

    /// <summary>The declaration that a diagnostic names, and those around it.</summary>
    private static IEnumerable<TypeDeclarationSyntax> Around(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>() ?? [];
}
