using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Strings;

/// <summary>The syntax behind symbols.</summary>
internal static class Declarations
{
    /// <summary>The expression that a variable, constant or auto-property is initialized with; null when there is none in source.</summary>
    public static ExpressionSyntax? InitializerOf(ISymbol symbol) => SyntaxOf(symbol) switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    /// <summary>The one declaration of <paramref name="symbol"/>; null when it has none in source, or several parts.</summary>
    public static SyntaxNode? SyntaxOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var only] ? only.GetSyntax() : null;

    /// <summary>The body (of a member, an accessor or a top-level program) that <paramref name="node"/> stands in.</summary>
    public static SyntaxNode? BodyAround(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return current;
                case CompilationUnitSyntax:
                    return current;
            }
        }

        return null;
    }
}
