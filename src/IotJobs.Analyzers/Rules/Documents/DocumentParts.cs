using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Recognizes documents that are put together in steps in a member of the program's own.</summary>
internal static class DocumentParts
{
    /// <summary>Whether <paramref name="assigned"/> is what <paramref name="member"/> starts with, and the type that declares it adds to it later.</summary>
    public static bool IsBegun(ISymbol? member, IOperation? assigned) =>
        assigned?.Syntax.Parent is EqualsValueClauseSyntax
        && member is IFieldSymbol or IPropertySymbol
        && member.ContainingType.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().Any(node => AddsTo(node, member.Name)));

    private static bool AddsTo(SyntaxNode node, string name) =>
        node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } addition
        && (addition.Left as IdentifierNameSyntax ?? (addition.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == name;
}
