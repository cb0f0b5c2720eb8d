using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Keeps bodies away from the compiler's graph builder that would overflow its stack.</summary>
/// <remarks>The builder calls itself for each region within a region, and each conditional operand opens a region that lasts to the end of the statement.</remarks>
internal static class BodySize
{
    /// <summary>So many conditional operands, far more than people write in one body, take the builder a part of the smallest stack even in one statement.</summary>
    private const int MostBranches = 1_000;

    /// <summary>Shorter bodies cannot hold so many.</summary>
    private const int LeastLength = 3 * MostBranches;

    /// <summary>Whether <paramref name="body"/> is left alone.</summary>
    public static bool IsTooBranched(SyntaxNode body) => body.FullSpan.Length >= LeastLength && body.DescendantNodes().Count(IsBranch) > MostBranches;

    private static bool IsBranch(SyntaxNode node) => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax
        || node.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;
}
