using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells whether a text comes out of a list or dictionary of literals: what it can be is then written down in the program.</summary>
internal static class ConstantItems
{
    /// <summary>Whether <paramref name="variable"/> is the variable of a loop, or the parameter of a lambda, over literals.</summary>
    public static bool HaveVariable(ISymbol variable, SemanticModel model, CancellationToken cancellationToken) => variable.DeclaringSyntaxReferences
        .Select(reference => ListOf(reference.GetSyntax(cancellationToken)))
        .Any(list => list is not null && AreIn(list, model, cancellationToken));

    /// <summary>Whether all items, or values, of <paramref name="list"/> are literals.</summary>
    public static bool AreIn(ExpressionSyntax list, SemanticModel model, CancellationToken cancellationToken) =>
        (ItemsOf(list) ?? ItemsOf(model.GetSymbolInfo(list, cancellationToken).Symbol))?.ToList() is { Count: > 0 } items
        && items.All(item => item is LiteralExpressionSyntax);

    private static ExpressionSyntax? ListOf(SyntaxNode declaration) => declaration switch
    {
        ForEachStatementSyntax loop => loop.Expression,
        ParameterSyntax { Parent: SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } } =>
            (call.Expression as MemberAccessExpressionSyntax)?.Expression,
        _ => null,
    };

    private static IEnumerable<SyntaxNode>? ItemsOf(ISymbol? list) =>
        list is ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
            ? ItemsOf(Declarations.InitializerOf(list) ?? (Declarations.SyntaxOf(list) as PropertyDeclarationSyntax)?.ExpressionBody?.Expression)
            : null;

    private static IEnumerable<SyntaxNode>? ItemsOf(ExpressionSyntax? list) => list switch
    {
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        InitializerExpressionSyntax items => items.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Select(ValueOfEntry),
        CollectionExpressionSyntax collection => collection.Elements.Select(element => element is ExpressionElementSyntax item ? item.Expression : (SyntaxNode)element),
        _ => null,
    };

    // Of a dictionary: [key] = value, or { key, value }.
    private static ExpressionSyntax ValueOfEntry(ExpressionSyntax item) => item switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } entry => entry.Right,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [_, var value] } => value,
        _ => item,
    };
}
