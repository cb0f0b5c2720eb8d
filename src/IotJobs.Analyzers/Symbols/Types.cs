using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>Questions about types that are asked often.</summary>
internal static class Types
{
    /// <summary>The type under <c>T?</c>, or the type itself.</summary>
    [return: NotNullIfNotNull(nameof(type))]
    public static ITypeSymbol? NonNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    /// <summary>Whether <paramref name="type"/> is the type of that metadata name, whichever assembly it is in.</summary>
    public static bool Is(ITypeSymbol? type, string space, string name) =>
        type is INamedTypeSymbol { ContainingType: null, Arity: 0 } named && named.Name == name && IsNamespace(named.ContainingNamespace, space);

    /// <summary>Whether <paramref name="type"/> is one of the AWS SDK's enumerations of words.</summary>
    public static bool IsEnumeratedWord(ITypeSymbol? type) => Is(type?.BaseType, MetadataNames.Text.AmazonRuntime, "ConstantClass");

    /// <summary>What a list of <paramref name="type"/> holds; null when it is no list.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol? type) => type is IArrayTypeSymbol array
        ? array.ElementType
        : type?.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .FirstOrDefault(item => item.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    /// <summary>The types in <paramref name="container"/>, with those inside of them.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) =>
        (container.IsType ? container.GetTypeMembers() : container.GetMembers().Cast<INamespaceOrTypeSymbol>()).SelectMany(member => member is INamedTypeSymbol type ? In(type).Prepend(type) : In(member));

    /// <summary>Whether <paramref name="type"/> is the library's JobId, or that or null.</summary>
    public static bool IsJobId(ITypeSymbol? type) => Is(NonNullable(type), MetadataNames.Text.IotJobs, "JobId");

    /// <summary>Whether <paramref name="type"/> is <c>T?</c> of a value type.</summary>
    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether <paramref name="type"/> is a value type without null.</summary>
    public static bool IsNeverNull(ITypeSymbol? type) => type is { IsValueType: true } && !IsNullable(type);

    /// <summary>Whether <paramref name="space"/> has the full name <paramref name="name"/>.</summary>
    public static bool IsNamespace(INamespaceSymbol? space, string name)
    {
        var end = name.Length;
        while (space is { IsGlobalNamespace: false })
        {
            var part = space.Name;
            if (end < part.Length || string.CompareOrdinal(name, end - part.Length, part, 0, part.Length) != 0)
            {
                return false;
            }

            end -= part.Length;
            space = space.ContainingNamespace;
            if (space.IsGlobalNamespace)
            {
                return end == 0;
            }

            if (end == 0 || name[--end] != '.')
            {
                return false;
            }
        }

        return false;
    }
}
