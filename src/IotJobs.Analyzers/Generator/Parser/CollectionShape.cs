using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>What a collection holds and how it is walked.</summary>
/// <param name="Key">The type of a dictionary's keys; null for a list.</param>
/// <param name="Item">The type of the items, or of a dictionary's values.</param>
internal sealed record CollectionShape(ITypeSymbol? Key, ITypeSymbol Item, Iteration Iteration)
{
    private const string Generic = "System.Collections.Generic.";

    /// <summary>Sees through <paramref name="type"/>, or gives null when it is not a collection with items of one type.</summary>
    public static CollectionShape? Of(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.IsSZArray ? new(null, array.ElementType, new("Length", null)) : null;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
        {
            return null;
        }

        INamedTypeSymbol? dictionary = null, list = null;
        foreach (var candidate in named.AllInterfaces.Prepend(named))
        {
            if (candidate.Is(Generic + "IDictionary") || candidate.Is(Generic + "IReadOnlyDictionary"))
            {
                dictionary ??= candidate;
            }
            else if (candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                list ??= candidate;
            }
        }

        // The enumerator of a type of the user's own may yield anything; that of the interface yields the items.
        var enumerable = IsOfFramework(named) || list is null ? null : TypeNames.Full(list);
        return dictionary is { TypeArguments.Length: 2 }
            ? new(dictionary.TypeArguments[0], dictionary.TypeArguments[1], new(null, enumerable))
            : list is null ? null : new(null, list.TypeArguments[0], new(CountMemberOf(named), enumerable));
    }

    /// <summary>Whether the type belongs to .NET itself.</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        // A namespace within System does not make a type of the user's own one of .NET.
        var space = type.DeclaringSyntaxReferences.IsEmpty ? type.ContainingNamespace : null;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }

    private static string? CountMemberOf(INamedTypeSymbol type) => type.Name switch
    {
        "IReadOnlyList" or "IList" or "List" when type.Is(Generic + type.Name) => "Count",
        "Collection" or "ReadOnlyCollection" when type.Is("System.Collections.ObjectModel." + type.Name) => "Count",
        "ImmutableArray" when IsImmutableArray(type) => "Length",
        _ => null,
    };

    /// <summary>Whether the type is ImmutableArray, whose default value is no collection at all.</summary>
    public static bool IsImmutableArray(ITypeSymbol type) => type.IsValueType && type.Is("System.Collections.Immutable.ImmutableArray");
}
