using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>What a local holds where it is read: its initializer when nothing else is assigned to it, or the last assignment before it in straight-line code.</summary>
internal static class LocalValues
{
    /// <summary>The expression that <paramref name="reference"/> has the value of; null when that is not certain.</summary>
    public static IOperation? ValueOf(ILocalReferenceOperation reference, EvaluationScope scope)
    {
        var local = reference.Local;
        if (local.RefKind != RefKind.None || Declarations.SyntaxOf(local) is not VariableDeclaratorSyntax declarator
            || Declarations.BodyAround(declarator) is not { } body)
        {
            return null;
        }

        var writes = scope.Evaluator.WritesIn(body);
        var places = writes.WritesOf(local.Name);
        var value = places.Count == 0 ? declarator.Initializer?.Value
            : writes.HasLabels || places.Any(IsUnordered) || places.Any(place => FunctionAround(place) != FunctionAround(declarator))
                || FunctionAround(reference.Syntax) != FunctionAround(declarator) ? null
            : LastAssignment(reference.Syntax, declarator, places);
        return value is null ? null : scope.Evaluator.GetOperation(value, reference.SemanticModel ?? scope.Model, scope.CancellationToken);
    }

    /// <summary>Whether the program looked at the local to decide something.</summary>
    public static bool IsTested(ILocalReferenceOperation reference, EvaluationScope scope) =>
        Declarations.BodyAround(reference.Syntax) is { } body && scope.Evaluator.WritesIn(body).IsTested(reference.Local.Name);

    /// <summary>Whether a write happens at a time that statements do not tell: through a reference, or amid an argument.</summary>
    private static bool IsUnordered(SyntaxNode write) =>
        write.Ancestors().TakeWhile(ancestor => ancestor is not StatementSyntax and not MemberDeclarationSyntax).Any(ancestor =>
            ancestor is AnonymousFunctionExpressionSyntax or RefExpressionSyntax or ArgumentSyntax { Parent: not TupleExpressionSyntax }
            || ancestor.IsKind(SyntaxKind.AddressOfExpression));

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor =>
            ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    /// <summary>Walks from the use backwards and outwards to the assignment or declaration that is certainly the last; null when there is no such one.</summary>
    private static ExpressionSyntax? LastAssignment(SyntaxNode use, VariableDeclaratorSyntax declarator, IReadOnlyList<SyntaxNode> writes)
    {
        var statement = use.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is null || Contains(statement, writes, before: use))
        {
            return null;
        }

        while (true)
        {
            foreach (var earlier in Before(statement))
            {
                if (earlier is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }
                    && assignment.Left is IdentifierNameSyntax target && writes.Contains(target))
                {
                    return writes.Count(write => earlier.Span.Contains(write.Span)) > 1 ? null
                        : assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right
                        : assignment.IsKind(SyntaxKind.AddAssignmentExpression) ? assignment
                        : null;
                }

                if (earlier.Span.Contains(declarator.Span) && earlier is LocalDeclarationStatementSyntax)
                {
                    return Contains(earlier, writes) ? null : declarator.Initializer?.Value;
                }

                if (Contains(earlier, writes))
                {
                    return null;
                }
            }

            // Outwards: a loop or a lambda may have run before, so that only their silence helps.
            var inner = statement;
            statement = inner.Parent?.FirstAncestorOrSelf<StatementSyntax>();
            var straight = statement is BlockSyntax or CheckedStatementSyntax or LockStatementSyntax or FixedStatementSyntax
                || inner.Parent is GlobalStatementSyntax
                || statement is IfStatementSyntax branch && !Contains(branch.Condition, writes);
            if (statement is null || (!straight && Contains(statement, writes)) || statement.Span.Contains(declarator.Span) && statement is not BlockSyntax)
            {
                return null;
            }
        }
    }

    private static IEnumerable<StatementSyntax> Before(StatementSyntax statement)
    {
        IEnumerable<StatementSyntax> siblings = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
            _ => [],
        };
        return siblings.TakeWhile(sibling => sibling != statement).Reverse();
    }

    private static bool Contains(SyntaxNode node, IReadOnlyList<SyntaxNode> writes, SyntaxNode? before = null) =>
        writes.Any(write => node.Span.Contains(write.Span) && (before is null || !IsLaterAssignmentOf(write, before)));

    /// <summary>Whether <paramref name="use"/> is read before <paramref name="write"/> happens: it stands in the assigned value.</summary>
    private static bool IsLaterAssignmentOf(SyntaxNode write, SyntaxNode use) =>
        write.Parent is AssignmentExpressionSyntax assignment && assignment.Left == write && assignment.Parent is ExpressionStatementSyntax
        && assignment.Span.Contains(use.Span);
}
