using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Makes a [FirmwareJob] partial class of the JSON text or the serialized anonymous object that is assigned to <c>Document</c> of a request.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MakeFirmwareJobRefactoring))]
public sealed class MakeFirmwareJobRefactoring : CodeRefactoringProvider
{
    private const string TypeName = "FirmwareUpdateJob";

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var assignment = root?.FindNode(context.Span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(item => item.Right.Span.Contains(context.Span));
        if (root is null
            || model?.Compilation.GetTypeByMetadataName(MetadataNames.FirmwareJobAttribute) is null
            || assignment is null
            || !IsDocument(model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol)
            || NeighborOf(assignment) is not { } neighbor)
        {
            return;
        }

        var style = new DraftStyle(model, neighbor.SpanStart);
        var type = new DraftedClass(FreeName(model, neighbor.SpanStart), style);
        if (Draft(assignment.Right, type, style, context.CancellationToken) is { } creation)
        {
            var declaration = $"\n\n[IotJobs.FirmwareJob]\npublic sealed partial class {type.Name}\n{{\n{type.Members().TrimEnd('\n')}\n}}";
            context.RegisterRefactoring(CodeAction.Create(
                Titles.MakeFirmwareJob,
                async cancellationToken =>
                {
                    var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    var indentation = IndentationOf(text, neighbor);
                    var written = context.Document.WithText(text.WithChanges(
                        new TextChange(assignment.Right.Span, $"{creation}.ToJobDocument()"),
                        new TextChange(new(EndOf(neighbor), 0), declaration.Replace("\n", $"\n{indentation}").Replace($"\n{indentation}\n", "\n\n"))));
                    return await Imports.AddAsync(context.Document, written, cancellationToken).ConfigureAwait(false);
                },
                equivalenceKey: nameof(MakeFirmwareJobRefactoring)));
        }
    }

    // The new class follows the outermost type, or the statements of a program without one.
    private static SyntaxNode? NeighborOf(SyntaxNode node) =>
        (SyntaxNode?)node.Ancestors().OfType<BaseTypeDeclarationSyntax>().LastOrDefault()
        ?? (node.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.Members.OfType<GlobalStatementSyntax>().LastOrDefault();

    // A comment behind the last brace stays where it is.
    private static int EndOf(SyntaxNode node) =>
        node.GetTrailingTrivia().LastOrDefault(item => item.IsKind(SyntaxKind.SingleLineCommentTrivia)) is { RawKind: not 0, Span.End: var end } ? end : node.Span.End;

    private static bool IsDocument(ISymbol? symbol) =>
        symbol is IPropertySymbol { Name: "Document", ContainingType: var type }
        && (type.Is(SdkTypes.CreateJobRequest) || type.Is(SdkTypes.CreateJobTemplateRequest));

    private static string? Draft(ExpressionSyntax value, DraftedClass type, DraftStyle style, CancellationToken cancellationToken)
    {
        if (style.Model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string json })
        {
            var shape = new TextShape(ImmutableArray.Create(TextPiece.Known(json, new ExpressionOrigin(value))));
            return DocumentReader.Read(new(shape)) is { Error: null, Root: { Kind: DocumentValueKind.Object, Members.Count: > 0 } root }
                ? new JsonDraft(json, style).Objects([root], type)?[0]
                : null;
        }

        return SerializerCall.Of(value, style.Model, cancellationToken) is { } call
            ? new AnonymousDraft(style, call.Policy, call.KeepsNull).Objects([call.Value], type)?[0]
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
