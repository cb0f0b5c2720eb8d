using IotJobs.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells whether the value of a hole may have been made safe for a JSON string before.</summary>
internal sealed class HoleEncoding(Compilation compilation)
{
    private const int MaxDepth = 4;

    // JsonEncodedText.Encode, JsonSerializer.Serialize, JavaScriptEncoder.Encode, HttpUtility.JavaScriptStringEncode, Uri.EscapeDataString, one's own helpers.
    private static readonly string[] s_words = ["json", "encod", "escap", "serializ", "saniti", "quote", "base64", "hex", "hash"];

    // Their properties are texts in a form of their own, without quotes and control characters.
    private static readonly string[] s_ownForms = ["Uri", "Type", "MemberInfo", "CultureInfo", "RegionInfo", "X509Certificate2", "RegionEndpoint"];

    /// <summary>
    /// Whether the text of <paramref name="piece"/> is, or may be, the result of an encoder: one is named in the expression, in what its variable is
    /// assigned, or in the helper it calls. Values of types with a text form of their own are taken for safe, and so are values that were checked.
    /// </summary>
    public bool MayBeEncoded(TextPiece piece, SemanticModel? model, CancellationToken cancellationToken)
    {
        if (HoleExpression.Of(piece) is not { } expression || ModelOf(expression, model) is not { } own)
        {
            return true;
        }

        return own.GetTypeInfo(expression, cancellationToken).Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Char)
            || IsEncoded(HoleExpression.Around(expression), own, MaxDepth, cancellationToken)
            || IsEncoded(expression, own, MaxDepth, cancellationToken);
    }

    private bool IsEncoded(ExpressionSyntax expression, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (MentionsEncoding(expression))
        {
            return true;
        }

        if (depth == 0)
        {
            return false;
        }

        switch (expression)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: var receiver } }
                when model.GetTypeInfo(receiver, cancellationToken).Type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) }:
                return true;
            case ConditionalExpressionSyntax conditional:
                return IsEncoded(conditional.WhenTrue, model, depth - 1, cancellationToken) || IsEncoded(conditional.WhenFalse, model, depth - 1, cancellationToken);
        }

        return model.GetSymbolInfo(expression, cancellationToken).Symbol is { } symbol
            && (symbol is ILocalSymbol or IParameterSymbol
                ? HoleChecks.AreIn(BodyOf(expression), symbol.Name) || Assigned(symbol, expression).Any(value => IsEncoded(value, model, depth - 1, cancellationToken))
                : (symbol is IPropertySymbol property && s_ownForms.Contains(property.ContainingType.Name))
                    || symbol.DeclaringSyntaxReferences.Any(reference => MentionsEncoding(reference.GetSyntax(cancellationToken))));
    }

    /// <summary>What a local or a parameter is assigned, anywhere in the member that holds <paramref name="use"/>.</summary>
    private static IEnumerable<ExpressionSyntax> Assigned(ISymbol symbol, SyntaxNode use)
    {
        foreach (var node in BodyOf(use).DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: var value } declarator when declarator.Identifier.ValueText == symbol.Name:
                    yield return value;
                    break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right } when left.Identifier.ValueText == symbol.Name:
                    yield return right;
                    break;
            }
        }
    }

    private static SyntaxNode BodyOf(SyntaxNode use) =>
        use.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or GlobalStatementSyntax)
            is { } member ? member is GlobalStatementSyntax ? member.Parent ?? member : member : use.SyntaxTree.GetRoot();

    private static bool MentionsEncoding(SyntaxNode node) => node.DescendantNodesAndSelf().Any(item => item switch
    {
        SimpleNameSyntax name => s_words.Any(word => name.Identifier.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            || (name.Identifier.ValueText == "Replace" && IsReplacingQuotes(name)),
        _ => false,
    });

    private static bool IsReplacingQuotes(SimpleNameSyntax name) =>
        name.Parent?.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: "\"" or "\\" } }, ..] };

    private SemanticModel? ModelOf(SyntaxNode node, SemanticModel? model) =>
        model is not null && model.SyntaxTree == node.SyntaxTree && model.Compilation == compilation ? model : null;
}
