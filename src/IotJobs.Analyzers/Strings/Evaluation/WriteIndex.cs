using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Strings;

/// <summary>Where names are written and tested within a body or a type. By name alone: two variables of one name count as one, which errs on the quiet side.</summary>
internal sealed class WriteIndex
{
    private readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tested = new(StringComparer.Ordinal);

    private WriteIndex()
    {
    }

    /// <summary>Whether the body has labels, so that the order of its statements says little.</summary>
    public bool HasLabels { get; private set; }

    public static WriteIndex Create(SyntaxNode body)
    {
        var index = new WriteIndex();
        foreach (var node in body.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name)
            {
                index.Add(name);
            }
            else if (node is LabeledStatementSyntax)
            {
                index.HasLabels = true;
            }
        }

        return index;
    }

    /// <summary>The places where <paramref name="name"/> is assigned, counted up or handed out by reference.</summary>
    public IReadOnlyList<SyntaxNode> WritesOf(string name) => _writes.TryGetValue(name, out var writes) ? writes : [];

    /// <summary>Whether a condition or a guard looks at <paramref name="name"/>, other than for null.</summary>
    public bool IsTested(string name) => _tested.Contains(name);

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
        else if (!_tested.Contains(text) && Conditions.Tests(name))
        {
            _tested.Add(text);
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
