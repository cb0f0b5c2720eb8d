using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells whether the value of a hole may have been made safe for a JSON string before.</summary>
internal sealed class HoleEncoding(Compilation compilation)
{
    private const int MaxDepth = 4;

    // JsonEncodedText.Encode, JsonSerializer.Serialize, JavaScriptEncoder.Encode, HttpUtility.JavaScriptStringEncode, Uri.EscapeDataString, one's own helpers;
    // Path.GetRandomFileName; name.Where(char.IsLetterOrDigit); [RegularExpression] and [AllowedValues] on a member.
    private static readonly string[] s_words =
    [
        "json", "encod", "escap", "serializ", "saniti", "quote", "base64", "hex", "hash", "random", "isletter", "isdigit", "isascii", "regularexpression", "allowedvalues",
    ];

    // Their properties are texts in a form of their own, without quotes and control characters. Capture is a match of a regular expression.
    private static readonly string[] s_ownForms =
    [
        "Uri", "Type", "MemberInfo", "AssemblyName", "AssemblyInformationalVersionAttribute", "CultureInfo", "RegionInfo", "TimeZoneInfo", "X509Certificate2", "RegionEndpoint",
        "Capture",
    ];

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

        var whole = HoleExpression.Around(expression);
        return own.GetTypeInfo(expression, cancellationToken).Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Char)
            || (SerializedValue.In(whole, own, cancellationToken) is null
                && (IsEncoded(whole, own, MaxDepth, cancellationToken) || IsEncoded(expression, own, MaxDepth, cancellationToken)));
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
            case ElementAccessExpressionSyntax { Expression: var list } when ConstantItems.AreIn(list, model, cancellationToken):
                return true;
        }

        return model.GetSymbolInfo(expression, cancellationToken).Symbol switch
        {
            // What a pattern is replaced by is chosen with care: [^a-z0-9] leaves little.
            IMethodSymbol { Name: "Replace", ContainingType.Name: "Regex" } or IMethodSymbol { Name: "GetName", ContainingType.SpecialType: SpecialType.System_Enum } => true,
            IMethodSymbol { Name: "Join", ContainingType.SpecialType: SpecialType.System_String } when expression is InvocationExpressionSyntax call =>
                call.ArgumentList.Arguments.Skip(1).All(argument => AreItemsEncoded(argument.Expression, model, depth - 1, cancellationToken)),
            IPropertySymbol property when HasOwnForm(property) => true,
            { } symbol => (symbol is not IMethodSymbol && HoleChecks.AreIn(BodyOf(expression), symbol.Name))
                || (symbol is ILocalSymbol or IParameterSymbol
                    && (ConstantItems.HaveVariable(symbol, model, cancellationToken)
                        || Assigned(symbol, expression).Any(value => IsEncoded(value, model, depth - 1, cancellationToken))))
                || (symbol is not ILocalSymbol && symbol.DeclaringSyntaxReferences.Any(reference => MentionsEncoding(reference.GetSyntax(cancellationToken))))
                || (symbol is IPropertySymbol or IFieldSymbol && IsCheckedWhereSet(symbol, cancellationToken)),
            _ => false,
        };
    }

    /// <summary>Whether what <c>string.Join</c> puts between its separators is safe. The separators are written on purpose, <c>","</c> with its quotes too.</summary>
    private bool AreItemsEncoded(ExpressionSyntax items, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (items is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" },
                ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } item } }],
            })
        {
            return !CanHoldQuotes(model.GetTypeInfo(item, cancellationToken).Type) || IsEncoded(item, model, depth, cancellationToken);
        }

        var type = model.GetTypeInfo(items, cancellationToken).Type;
        return (!CanHoldQuotes(type) && !CanHoldQuotes(ItemOf(type))) || ConstantItems.AreIn(items, model, cancellationToken);
    }

    private static ITypeSymbol? ItemOf(ITypeSymbol? type) =>
        type is IArrayTypeSymbol array
            ? array.ElementType
            : type?.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
                .FirstOrDefault(item => item.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    private static bool CanHoldQuotes(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object || type?.TypeKind == TypeKind.Error;

    // The names of machines, and what AWS names itself: no ARN or id has a quote.
    private static bool HasOwnForm(IPropertySymbol property) =>
        s_ownForms.Contains(property.ContainingType.Name)
        || property is { Name: "MachineName", ContainingType.Name: "Environment" }
        || ((property.Name.EndsWith("Arn", StringComparison.Ordinal) || property.Name.EndsWith("Id", StringComparison.Ordinal))
            && property.ContainingType.ContainingNamespace.ToDisplayString().StartsWith("Amazon.", StringComparison.Ordinal));

    /// <summary>Whether a setter, a constructor or a method of its type checks what it puts into a field or a property.</summary>
    private static bool IsCheckedWhereSet(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Any(reference => HoleChecks.AreIn(reference.GetSyntax(cancellationToken), "value"))
        || member.ContainingType.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => assignment is { Left: IdentifierNameSyntax left, Right: IdentifierNameSyntax value }
                && left.Identifier.ValueText == member.Name
                && HoleChecks.AreIn(BodyOf(value), value.Identifier.ValueText));

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

    // What an initializer uses, a parameter of its type among it, may be checked anywhere in the file.
    private static SyntaxNode BodyOf(SyntaxNode use) =>
        use.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax) ?? use.SyntaxTree.GetRoot();

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
