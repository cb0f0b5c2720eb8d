using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Documents;

/// <summary>Tells whether the code looks at what a text holds before it uses it. What such a check lets through is not known, so the text is not accused.</summary>
internal static class HoleChecks
{
    // These say nothing about the characters inside.
    private static readonly string[] s_others = ["IsNullOr", "IfNull", "StartsWith", "EndsWith", "TryGetValue", "ContainsKey", "Exists"];
    private static readonly string[] s_words = ["valid", "check", "ensure", "verif", "guard", "assert", "require", "throw"];
    private static readonly string[] s_questions = ["Is", "Has", "Contains", "Any", "All", "Try"];

    /// <summary>
    /// Whether <paramref name="body"/> checks the variable <paramref name="name"/>: a condition calls something with it or compares it with a text, it is
    /// switched on or gone through, or handed to a method whose name asks or says so.
    /// </summary>
    public static bool AreIn(SyntaxNode body, string name) => body.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(item => item.Identifier.ValueText == name)
        .Any(IsCheck);

    private static bool IsCheck(IdentifierNameSyntax name)
    {
        ExpressionSyntax value = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name;
        return CallOf(value) is { } call
            ? (IsCondition(call) || IsNamedAsCheck(call, value)) && !s_others.Any(word => Contains(NameOf(call), word))
            : value.Parent switch
            {
                BinaryExpressionSyntax comparison => comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression && HasText(comparison),
                IsPatternExpressionSyntax comparison => HasText(comparison.Pattern),
                SwitchStatementSyntax or SwitchExpressionSyntax or ForEachStatementSyntax => true,
                _ => false,
            };
    }

    private static bool HasText(SyntaxNode comparison) => comparison.DescendantNodes().Any(node => node is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } });

    /// <summary>The call that the variable is an argument or the receiver of.</summary>
    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax value) => value.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value => call,
        _ => null,
    };

    private static bool IsCondition(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is PrefixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax
            or InvocationExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Length" })
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            IfStatementSyntax statement => statement.Condition == node,
            WhileStatementSyntax statement => statement.Condition == node,
            DoStatementSyntax statement => statement.Condition == node,
            ConditionalExpressionSyntax conditional => conditional.Condition == node,
            _ => false,
        };
    }

    // Ensure.Safe(name) is a check, checksum.Trim() is none.
    private static bool IsNamedAsCheck(InvocationExpressionSyntax call, ExpressionSyntax value)
    {
        var name = NameOf(call);
        var whole = call.Expression.Span.Contains(value.Span) ? name : call.Expression.ToString();
        return s_questions.Any(word => name.StartsWith(word, StringComparison.Ordinal)) || s_words.Any(word => Contains(whole, word));
    }

    private static string NameOf(InvocationExpressionSyntax call) => ((call.Expression as MemberAccessExpressionSyntax)?.Name ?? call.Expression).ToString();

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
