using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ3003: takes the setting out of the document and sets it on the request, in the same initializer or behind the same statement.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SettingInDocumentFix))]
public sealed class SettingInDocumentFix : DiagnosticFix
{
    private const string Document = "Document";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ3003");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || model is null
                || !diagnostic.Properties.TryGetValue(DocumentFix.Property, out var name) || name is null
                || !diagnostic.Properties.TryGetValue(DocumentFix.Setting, out var setting) || setting is null
                || RemovalOf(diagnostic) is not { } removal
                || FindAssignment(root, removal) is not { } document
                || IsSet(document, name)
                || PropertyOf(model.GetSymbolInfo(document.Left, context.CancellationToken).Symbol?.ContainingType, name) is not { } property
                || SettingWriter.Write(setting, property.Type, model, document.SpanStart) is not { } value)
            {
                continue;
            }

            var title = Message.Of(Titles.MoveTo, name);
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    async cancellationToken =>
                    {
                        var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                        var (end, insertion) = document is { Parent: ExpressionStatementSyntax statement, Left: MemberAccessExpressionSyntax { Expression: var request } }
                            ? (statement.Span.End, $"{SeparatorIn(text, document)}{request}.{name} = {value};")
                            : (document.Span.End, $",{SeparatorIn(text, document)}{name} = {value}");
                        var written = context.Document.WithText(text.WithChanges(new TextChange(removal, string.Empty), new TextChange(new(end, 0), insertion)));
                        return await Imports.AddAsync(context.Document, written, cancellationToken).ConfigureAwait(false);
                    },
                    equivalenceKey: nameof(SettingInDocumentFix)),
                diagnostic);
        }
    }

    private static TextSpan? RemovalOf(Diagnostic diagnostic)
    {
        var parts = diagnostic.Properties.TryGetValue(DocumentFix.Removal, out var text) ? text?.Split(',') : null;
        return parts?.Length == 2
            ? new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture))
            : null;
    }

    // In an initializer, or in a statement of its own on a request that is named.
    private static AssignmentExpressionSyntax? FindAssignment(SyntaxNode root, TextSpan removal) =>
        root.FullSpan.Contains(removal)
            ? root.FindToken(removal.Start).Parent?.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault(item => item.Right.Span.Contains(removal) && item switch
            {
                { Left: IdentifierNameSyntax { Identifier.ValueText: Document }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax } } => true,
                { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Document, Expression: IdentifierNameSyntax }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } } => true,
                _ => false,
            })
            : null;

    /// <summary>Whether the setting is already set: beside the document in an initializer, or anywhere in the member around a statement.</summary>
    private static bool IsSet(AssignmentExpressionSyntax document, string name) => document.Parent is InitializerExpressionSyntax initializer
        ? initializer.Expressions.Any(item => item is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == name)
        : Declarations.BodyAround(document)!.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(item => item.Left is IdentifierNameSyntax { Identifier.ValueText: var left } && left == name
            || item.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } && member == name);

    private static IPropertySymbol? PropertyOf(ITypeSymbol? type, string name) => type?.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    // A member on a line of its own is followed by one on a line of its own.
    private static string SeparatorIn(SourceText text, AssignmentExpressionSyntax document)
    {
        var line = text.Lines.GetLineFromPosition(document.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, document.SpanStart));
        return indentation.Trim().Length == 0 ? $"\n{indentation}" : " ";
    }
}
