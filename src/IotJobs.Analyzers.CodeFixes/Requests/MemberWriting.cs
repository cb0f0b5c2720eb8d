using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>Sets a member of an object that is created in sight, in the form in which the user sets the others.</summary>
internal static class MemberWriting
{
    /// <summary>The changes that set <paramref name="member"/> to <paramref name="value"/>; none when it is set already, to something that is not null.</summary>
    public static ImmutableArray<TextChange> Set(BaseObjectCreationExpressionSyntax creation, string member, string value, SourceText text)
    {
        var written = Written(creation, member);
        if (!written.IsEmpty)
        {
            return written.Length == 1 && IsNothing(written[0]) ? ImmutableArray.Create(new TextChange(written[0].Span, value)) : ImmutableArray<TextChange>.Empty;
        }

        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
        {
            return Append(initializer, $"{member} = {value}", text);
        }

        if (Local(creation) is { } local && LastAssignment(local) is { } last)
        {
            var position = PlaceBehind(last.GetLastToken(), text);
            return ImmutableArray.Create(new TextChange(new(position, 0), $"{Separator(last, text)}{local.Name}.{member} = {value};"));
        }

        return ImmutableArray.Create(Initialize(creation, $"{member} = {value}"));
    }

    /// <summary>What the initializer of <paramref name="creation"/>, and statements on the variable that holds it, assign to <paramref name="member"/>.</summary>
    public static ImmutableArray<ExpressionSyntax> Written(BaseObjectCreationExpressionSyntax creation, string member)
    {
        var found = (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>()
            .Where(item => item.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member)
            .Select(item => item.Right);
        if (Local(creation) is { Statement.Parent: { } block } local)
        {
            found = found.Concat(block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(item => item.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name: var name }
                    && owner.Identifier.ValueText == local.Name && name.Identifier.ValueText == member)
                .Select(item => item.Right));
        }

        return found.ToImmutableArray();
    }

    /// <summary>The creation that is assigned to <paramref name="member"/>; null when that is something else.</summary>
    public static BaseObjectCreationExpressionSyntax? WrittenCreation(BaseObjectCreationExpressionSyntax creation, string member) =>
        Written(creation, member) is { Length: 1 } written ? written[0] as BaseObjectCreationExpressionSyntax : null;

    private static bool IsNothing(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression) || value is InitializerExpressionSyntax { Expressions.Count: 0 };

    private static ImmutableArray<TextChange> Append(InitializerExpressionSyntax initializer, string assignment, SourceText text)
    {
        var members = initializer.Expressions;
        var last = members[members.Count - 1];
        var separator = Separator(last, text);
        if (members.SeparatorCount == members.Count)
        {
            return ImmutableArray.Create(new TextChange(new(PlaceBehind(members.GetSeparator(members.Count - 1), text), 0), $"{separator}{assignment},"));
        }

        var place = separator == " " ? last.Span.End : PlaceBehind(last.GetLastToken(), text);
        return place == last.Span.End
            ? ImmutableArray.Create(new TextChange(new(place, 0), $",{separator}{assignment}"))
            : ImmutableArray.Create(new TextChange(new(last.Span.End, 0), ","), new TextChange(new(place, 0), $"{separator}{assignment}"));
    }

    private static TextChange Initialize(BaseObjectCreationExpressionSyntax creation, string assignment) => creation switch
    {
        { Initializer: { } empty } => new(empty.Span, $"{{ {assignment} }}"),
        ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } arguments } => new(arguments.Span, $" {{ {assignment} }}"),
        _ => new(new(creation.Span.End, 0), $" {{ {assignment} }}"),
    };

    /// <summary>The variable that <paramref name="creation"/> is put into by a statement of its own.</summary>
    private static (string Name, StatementSyntax Statement)? Local(BaseObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier: var name, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } }
            => (name.ValueText, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax statement } => (name.Identifier.ValueText, statement),
        _ => null,
    };

    /// <summary>The last of the assignments to members of the variable that follow its creation directly; null when there are none.</summary>
    private static StatementSyntax? LastAssignment((string Name, StatementSyntax Statement) local)
    {
        if (local.Statement.Parent is not BlockSyntax block)
        {
            return null;
        }

        return block.Statements.Skip(block.Statements.IndexOf(local.Statement) + 1)
            .TakeWhile(statement => statement is ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } }
            } && owner.Identifier.ValueText == local.Name)
            .LastOrDefault();
    }

    // Behind a comment that ends the line.
    private static int PlaceBehind(SyntaxToken token, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.Span.End);
        return token.GetNextToken().SpanStart > line.End ? line.End : token.Span.End;
    }

    // What begins a line of its own is followed by what begins a line of its own.
    private static string Separator(SyntaxNode before, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(before.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, before.SpanStart));
        var ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return indentation.Trim().Length == 0 && line.Start > 0 ? $"{(ending.Length == 0 ? "\n" : ending)}{indentation}" : " ";
    }
}
