using System.Collections.Immutable;
using System.Composition;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Makes a [FirmwareJob] partial class of the JSON text or the serialized anonymous object that is assigned to <c>Document</c> of a request.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MakeFirmwareJobRefactoring)), Shared]
public sealed class MakeFirmwareJobRefactoring : CodeRefactoringProvider
{
    private const string Title = "Make it a [FirmwareJob] class";
    private const string TypeName = "FirmwareUpdateJob";
    private const string Attribute = "IotJobs.FirmwareJobAttribute";

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var assignment = root?.FindNode(context.Span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(item => item.Right.Span.Contains(context.Span));
        if (root is null
            || model?.Compilation.GetTypeByMetadataName(Attribute) is null
            || assignment is null
            || !IsDocument(model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol)
            || assignment.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault() is not { } container)
        {
            return;
        }

        var name = FreeName(model, container.SpanStart);
        if (Draft(assignment.Right, model, name, context.CancellationToken) is { } draft)
        {
            var declaration = $"\n\n[IotJobs.FirmwareJob]\npublic sealed partial class {name}\n{{\n{draft.Declarations.TrimEnd('\n')}\n}}";
            context.RegisterRefactoring(CodeAction.Create(
                Title,
                async cancellationToken =>
                {
                    var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    var indentation = IndentationOf(text, container);
                    return context.Document.WithText(text.WithChanges(
                        new TextChange(assignment.Right.Span, $"{draft.Value}.ToJobDocument()"),
                        new TextChange(new(container.Span.End, 0), declaration.Replace("\n", $"\n{indentation}").Replace($"\n{indentation}\n", "\n\n"))));
                },
                equivalenceKey: Title));
        }
    }

    private static bool IsDocument(ISymbol? symbol) =>
        symbol is IPropertySymbol { Name: "Document", ContainingType: { Name: "CreateJobRequest" or "CreateJobTemplateRequest" } type }
        && type.ContainingNamespace.ToDisplayString() == "Amazon.IoT.Model";

    private static FirmwareJobDraft.Drafted? Draft(ExpressionSyntax value, SemanticModel model, string name, CancellationToken cancellationToken)
    {
        var options = (value.SyntaxTree.Options as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Default;
        var hasInit = model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.IsExternalInit") is not null;
        var hasRequired = (int)options >= 1100 && model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.RequiredMemberAttribute") is not null;
        var draft = new FirmwareJobDraft(hasInit ? "{ get; init; }" : "{ get; set; }", hasRequired);
        if (model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string json })
        {
            var shape = new TextShape(ImmutableArray.Create(TextPiece.Known(json, new ExpressionOrigin(value))));
            return DocumentReader.Read(new(shape)) is { Error: null, Root: { Kind: DocumentValueKind.Object } root } ? draft.FromJson(root, json, name) : null;
        }

        return value is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is AnonymousObjectCreationExpressionSyntax creation
            && model.GetSymbolInfo(value, cancellationToken).Symbol is IMethodSymbol { Name: "Serialize", ContainingType.Name: "JsonSerializer" }
                ? draft.FromAnonymous(creation, model, name)
                : null;
    }

    private static string FreeName(SemanticModel model, int position)
    {
        var name = TypeName;
        for (var i = 2; !model.LookupNamespacesAndTypes(position, name: name).IsEmpty; i++)
        {
            name = $"{TypeName}{i}";
        }

        return name;
    }

    private static string IndentationOf(SourceText text, SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var front = text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return front.Trim().Length == 0 ? front : string.Empty;
    }
}
