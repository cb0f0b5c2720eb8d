using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Templates;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Gives a [FirmwareJob] type a JobId template where its <c>ToJobId()</c> is called, which only a template makes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JobHasNoTemplateFix))]
public sealed class JobHasNoTemplateFix : DiagnosticFix
{
    private const string Method = "ToJobId";

    // The compiler's own: no member, and no name, is called so.
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS1061", "CS0103");

    private protected override bool WaitsForAName => true;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.End - 1).Parent is SimpleNameSyntax { Identifier.Text: Method } name
                && TypeOf(name, model!, context.CancellationToken) is { } type
                && FirmwareJobParser.FindAttribute(type) is { ApplicationSyntaxReference: { } reference } attribute
                && HasNoTemplate(attribute, context.CancellationToken)
                && context.Document.Project.Solution.GetDocument(reference.SyntaxTree) is { } document)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Message.Of(Titles.GiveTemplate, type.Name),
                        cancellationToken => WriteAsync(document, reference, TemplateFor(type, model!.Compilation), cancellationToken),
                        equivalenceKey: nameof(JobHasNoTemplateFix)),
                    diagnostic);
            }
        }
    }

    private static bool HasNoTemplate(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
        && syntax.ArgumentList?.Arguments.Any(argument => argument.NameEquals is null) != true;

    private static INamedTypeSymbol? TypeOf(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => model.GetTypeInfo(access.Expression, cancellationToken).Type as INamedTypeSymbol,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access
            ? model.GetTypeInfo(access.Expression, cancellationToken).Type as INamedTypeSymbol
            : null,
        _ => model.GetEnclosingSymbol(name.SpanStart, cancellationToken)?.ContainingType,
    };

    // What is not in the document is there for the JobId; without such a member, the first that can stand in one.
    private static string TemplateFor(INamedTypeSymbol type, Compilation compilation)
    {
        var names = TemplateMembers.Names(type, compilation).ToList();
        var outside = names.FindAll(name => TemplateMembers.Find(type, name, compilation).Member is { } member
            && MemberCandidate.Of(member, NamingPolicy.CamelCase)?.Ignore is null or IgnoreCondition.Always);
        var start = string.Concat(type.Name.Where(JobIdGrammar.IsLegal));
        return string.Join("_", (outside.Count > 0 ? outside : names.Take(1)).Select(name => $"{{{name}}}").Prepend(start.Length > 0 ? start : "job"));
    }

    private static async Task<Document> WriteAsync(Document document, SyntaxReference reference, string template, CancellationToken cancellationToken)
    {
        var attribute = (AttributeSyntax)await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var change = attribute.ArgumentList is { } arguments
            ? new TextChange(new(arguments.OpenParenToken.Span.End, 0), $"\"{template}\"{(arguments.Arguments.Count > 0 ? ", " : "")}")
            : new TextChange(new(attribute.Name.Span.End, 0), $"(\"{template}\")");
        return document.WithText(text.WithChanges(change));
    }
}
