using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Strings;

/// <summary>Tells whether the program looks at a value to decide what to do: after that, less is certain of it.</summary>
internal static class Conditions
{
    private static readonly string[] s_guards = ["throw", "valid", "ensure", "guard", "check", "assert", "verify", "require", "against", "must"];

    private static readonly string[] s_queries = ["Where", "First", "Last", "Single", "Find", "TakeWhile", "SkipWhile"];

    /// <summary>Whether <paramref name="name"/> is looked at by a condition or a guard, other than for null.</summary>
    public static bool Tests(IdentifierNameSyntax name)
    {
        if (IsNullTest(name))
        {
            return false;
        }

        for (SyntaxNode node = name; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case IfStatementSyntax statement:
                    return statement.Condition == node;
                case WhileStatementSyntax statement:
                    return statement.Condition == node;
                case DoStatementSyntax statement:
                    return statement.Condition == node;
                case ForStatementSyntax statement:
                    return statement.Condition == node;
                case SwitchStatementSyntax statement:
                    return statement.Expression == node;
                case ConditionalExpressionSyntax conditional when conditional.Condition == node:
                case SwitchExpressionSyntax choice when choice.GoverningExpression == node:
                case WhenClauseSyntax:
                case WhereClauseSyntax:
                case LambdaExpressionSyntax
                {
                    Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax query } },
                } when s_queries.Any(word => query.Name.Identifier.ValueText.StartsWith(word, StringComparison.Ordinal)):
                    return true;
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }:
                    return IsGuard(call);
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsGuard(InvocationExpressionSyntax call)
    {
        var name = call.Expression.ToString();
        return s_guards.Any(guard => name.IndexOf(guard, StringComparison.OrdinalIgnoreCase) >= 0)
            && name.IndexOf("IfNull", StringComparison.Ordinal) < 0;
    }

    private static bool IsNullTest(IdentifierNameSyntax name) => name.Parent switch
    {
        BinaryExpressionSyntax comparison when comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            comparison.Left.IsKind(SyntaxKind.NullLiteralExpression) || comparison.Right.IsKind(SyntaxKind.NullLiteralExpression),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } => constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } =>
            constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        _ => false,
    };
}
