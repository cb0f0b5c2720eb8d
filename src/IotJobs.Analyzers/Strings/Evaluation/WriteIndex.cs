using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Strings;

/// <summary>Where names are written within a body or a type. By name alone: two variables of one name count as one, which errs on the quiet side.</summary>
internal sealed class WriteIndex
{
    private readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);

    private static readonly HashSet<string> s_changes = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Clear", "ExceptWith", "Insert", "InsertRange", "IntersectWith", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Reverse", "Sort", "SymmetricExceptWith", "TryAdd", "UnionWith",
    };

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

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

    /// <summary>Whether a member <paramref name="name"/> of some object is assigned, other than where the object is made.</summary>
    public bool IsSetOnObject(string name) => WritesOf(name).Any(write => write.Parent is MemberAccessExpressionSyntax access && access.Name == write);

    /// <summary>Whether a method that changes a list is called on <paramref name="name"/>, or an element of it assigned.</summary>
    public bool IsChanged(string name) => _changed.Contains(name);

    private void Add(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        SyntaxNode list = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (list.Parent switch
        {
            MemberAccessExpressionSyntax call => call.Expression == list && s_changes.Contains(call.Name.Identifier.ValueText),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax call } } => s_changes.Contains(call.Name.Identifier.ValueText),
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => element.Expression == list && assignment.Left == element,
            _ => false,
        })
        {
            _changed.Add(text);
        }

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
