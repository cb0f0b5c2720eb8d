using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Strings;

/// <summary>Where names are written within a body or a type. By name alone: two variables of one name count as one, which errs on the quiet side.</summary>
internal sealed class WriteIndex
{
    private readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);

    private WriteIndex()
    {
    }


    public static WriteIndex Create(SyntaxNode body)
    {
        var index = new WriteIndex();
        foreach (var node in body.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name)
            {
                index.Add(name);
            }
        }

        return index;
    }

    /// <summary>The places where <paramref name="name"/> is assigned, counted up or handed out by reference.</summary>
    public IReadOnlyList<SyntaxNode> WritesOf(string name) => _writes.TryGetValue(name, out var writes) ? writes : [];

    private void Add(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        if (IsWritten(name))
        {
            if (!_writes.TryGetValue(text, out var writes))
            {
                _writes.Add(text, writes = []);
            }

            writes.Add(name);
        }
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        SyntaxNode node = name;
        while (true)
        {
            switch (node.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == node:
                case ParenthesizedExpressionSyntax:
                case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                case TupleExpressionSyntax:
                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                    node = node.Parent;
                    continue;
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left == node;
                case PrefixUnaryExpressionSyntax prefix:
                    return prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression;
                case PostfixUnaryExpressionSyntax:
                case RefExpressionSyntax:
                case MakeRefExpressionSyntax:
                    return true;
                case ArgumentSyntax argument:
                    return !argument.RefKindKeyword.IsKind(SyntaxKind.None);
                case ForEachVariableStatementSyntax each:
                    return each.Variable == node;
                default:
                    return false;
            }
        }
    }
}
