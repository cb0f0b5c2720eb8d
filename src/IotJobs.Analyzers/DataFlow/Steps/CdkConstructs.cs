using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Constructs of the CDK: until synth, members that their properties lack can be set on themselves.</summary>
internal static class CdkConstructs
{
    /// <summary>Whether the member around <paramref name="creation"/> goes on to set what the new construct holds.</summary>
    public static bool IsCompleted(SyntaxNode creation) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: not null }
        || (NameOf(creation) is { } name && creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } around && around.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => IsNamed(access.Expression, name) && Sets(access)));

    private static string? NameOf(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: var target } => target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };

    private static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        IdentifierNameSyntax variable => variable.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var field } => field.Identifier.ValueText == name,
        _ => false,
    };

    private static bool Sets(MemberAccessExpressionSyntax access) =>
        (access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access) || access.Name.Identifier.ValueText is "AddPropertyOverride" or "AddOverride";
}
