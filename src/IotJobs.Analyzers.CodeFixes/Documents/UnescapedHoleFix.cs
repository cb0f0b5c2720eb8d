using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>IOTJ3006: hands the value through <c>JsonEncodedText.Encode</c>, whose text form is the encoded text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnescapedHoleFix))]
public sealed class UnescapedHoleFix : DiagnosticFix
{
    private const string Encoder = "System.Text.Json.JsonEncodedText";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IOTJ3006");

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName(Encoder) is not { } encoder)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (((node as InterpolationSyntax)?.Expression ?? node as ExpressionSyntax) is { } found
                && WholeOf(found, model, context.CancellationToken) is var expression
                && Encode(expression, encoder, model, context.CancellationToken) is { } encoded)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Titles.Encode,
                        cancellationToken => Imports.AddAsync(context.Document, context.Document.WithSyntaxRoot(root.ReplaceNode(expression, encoded)), cancellationToken),
                        equivalenceKey: nameof(UnescapedHoleFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The text that <paramref name="expression"/> becomes before it goes into the document: what is cut or exchanged for another is encoded behind that.</summary>
    private static ExpressionSyntax WholeOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var whole = expression;
        for (SyntaxNode? node = expression; node is ExpressionSyntax or SwitchExpressionArmSyntax; node = node.Parent)
        {
            whole = node is ExpressionSyntax text && model.GetTypeInfo(text, cancellationToken).Type?.SpecialType == SpecialType.System_String ? text : whole;
            if (!IsPartOf(node, node.Parent))
            {
                break;
            }
        }

        return whole;
    }

    private static bool IsPartOf(SyntaxNode node, SyntaxNode? parent) => parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        InvocationExpressionSyntax call => call.Expression == node,
        ElementAccessExpressionSyntax element => element.Expression == node,
        ConditionalAccessExpressionSyntax access => access.Expression == node,
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        SwitchExpressionArmSyntax arm => arm.Expression == node,
        SwitchExpressionSyntax choice => choice.GoverningExpression != node,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression),
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax? Encode(ExpressionSyntax expression, INamedTypeSymbol encoder, SemanticModel model, CancellationToken cancellationToken)
    {
        // Where quotes stand already, of a serialized text the text alone.
        var source = SerializedValue.In(expression, model, cancellationToken) is { } serialized
            && model.GetTypeInfo(serialized, cancellationToken).Type?.SpecialType == SpecialType.System_String ? serialized : expression;
        var type = model.GetTypeInfo(source, cancellationToken);
        var value = type.Type?.SpecialType switch
        {
            _ when JoinsWithQuotes(source, model, cancellationToken) => null,
            SpecialType.System_Char => $"({source.WithoutTrivia()}).ToString()",
            // An interpolation takes null for nothing, the encoder does not.
            SpecialType.System_String when type.Nullability.FlowState == NullableFlowState.MaybeNull => $"{Operand(source)} ?? string.Empty",
            SpecialType.System_String => source.WithoutTrivia().ToString(),
            _ => null,
        };
        if (value is null)
        {
            return null;
        }

        // Only an interpolation asks for the text form by itself.
        var text = expression.Parent is InterpolationSyntax ? string.Empty : ".ToString()";
        var name = encoder.ToMinimalDisplayString(model, expression.SpanStart);
        return SyntaxFactory.ParseExpression($"{name}.Encode({value}){text}").WithTriviaFrom(expression);
    }

    // The items would have to be encoded one by one: the quotes in the separator are meant.
    private static bool JoinsWithQuotes(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" },
            ArgumentList.Arguments: { Count: > 0 } arguments,
        }
        && model.GetConstantValue(arguments[0].Expression, cancellationToken) is { Value: string text } && text.Contains("\"");

    private static string Operand(ExpressionSyntax expression) =>
        expression is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax ? $"({expression.WithoutTrivia()})" : expression.WithoutTrivia().ToString();
}
