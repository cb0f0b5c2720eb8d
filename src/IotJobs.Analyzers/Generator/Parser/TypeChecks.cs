using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Whether a type can have another part, written by the generator: rules 4001 and 4002.</summary>
internal static class TypeChecks
{
    public static void Check(INamedTypeSymbol type, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        if (UnfitKind(type) is { } kind)
        {
            problems.Add(FirmwareJobProblems.UnfitKind(IdentifierOf(type), type.Name, kind));
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    problems.Add(FirmwareJobProblems.NotPartial(declaration.Identifier.GetLocation(), current.Name, type.Name));
                }
            }
        }
    }

    private static string? UnfitKind(INamedTypeSymbol type)
    {
        if (type.IsStatic)
        {
            return Phrases.AStaticClass;
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return type.TypeKind == TypeKind.Interface ? Phrases.AnInterface : Phrases.NoClassOrStruct;
        }

        if (type.IsRefLikeType)
        {
            return Phrases.ARefStruct;
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                return SymbolEqualityComparer.Default.Equals(current, type) ? Phrases.AFileLocalType : Phrases.NestedInFileLocalType;
            }

            if (current.TypeParameters.Length > 0)
            {
                return SymbolEqualityComparer.Default.Equals(current, type) ? Phrases.AGenericType : Phrases.NestedInGenericType;
            }
        }

        return null;
    }

    /// <summary>The place of the type's name.</summary>
    public static Location IdentifierOf(ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
}
