using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Completion;

/// <summary>Offers the words of the enumeration that a string goes into or is compared with.</summary>
internal static class WordOffers
{
    /// <summary>The words for the whole string; null when it is no word.</summary>
    public static Offers? For(StringAtCaret text, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) =>
        text.Expression is LiteralExpressionSyntax literal && EnumerationOf(literal, model, known, cancellationToken) is { } enumeration
            ? new(text.Content, ImmutableArray.CreateRange(enumeration.Words))
            : null;

    private static JobEnumeration? EnumerationOf(LiteralExpressionSyntax literal, SemanticModel model, KnownSymbols known, CancellationToken cancellationToken) =>
        literal.Parent switch
        {
            AttributeArgumentSyntax argument => MemberOf(argument, model, cancellationToken) is { } member ? WordMembers.Of(member, known) : null,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                JobEnumeration.Of(model.GetTypeInfo(comparison.Left == literal ? comparison.Right : comparison.Left, cancellationToken).Type as INamedTypeSymbol, known),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } when JobEnumeration.Of(model.GetTypeInfo(creation, cancellationToken).Type as INamedTypeSymbol, known) is { } made => made,
            _ => JobEnumeration.Of(model.GetTypeInfo(literal, cancellationToken).ConvertedType as INamedTypeSymbol, known),
        };

    // The property that the argument sets, or the constructor's parameter.
    private static ISymbol? MemberOf(AttributeArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.NameEquals is { Name: var name })
        {
            return model.GetSymbolInfo(name, cancellationToken).Symbol;
        }

        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list)
        {
            return null;
        }

        // While it is written, no constructor may fit yet.
        var found = model.GetSymbolInfo(attribute, cancellationToken);
        var index = list.Arguments.IndexOf(argument);
        return found.CandidateSymbols.Prepend(found.Symbol).OfType<IMethodSymbol>()
            .Select(constructor => argument.NameColon is { Name.Identifier.ValueText: var named }
                ? constructor.Parameters.FirstOrDefault(parameter => parameter.Name == named)
                : constructor.Parameters.ElementAtOrDefault(index))
            .FirstOrDefault(parameter => parameter is not null);
    }
}
