using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>How a collection is made from a list, or from a dictionary, of its items.</summary>
internal static class CollectionMaking
{
    private static readonly string[] s_lists = ["List", "IEnumerable", "ICollection", "IList", "IReadOnlyCollection", "IReadOnlyList"];

    private static readonly string[] s_dictionaries = ["Dictionary", "IDictionary", "IReadOnlyDictionary"];

    private const string Generic = "System.Collections.Generic.";
    private const string Concurrent = "System.Collections.Concurrent.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Backwards = "global::System.Linq.Enumerable.Reverse(items)";

    /// <summary>Finds a way; <paramref name="making"/> is that of <see cref="Model.ListType"/> and <see cref="Model.DictionaryType"/>.</summary>
    public static bool TryFind(
        ITypeSymbol type, string item, bool isDictionary, INamedTypeSymbol job, Compilation compilation, out string? making)
    {
        making = type is IArrayTypeSymbol ? "items.ToArray()"
            : CollectionShape.IsOfFramework(type) ? (isDictionary ? KnownDictionary(type.FullName(), item) : KnownList(type.FullName(), item))
            : null;
        if (making is not null)
        {
            return true;
        }

        if (type is not INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } named
            || MemberSelection.LevelsOf(named).Any(level => level.GetMembers().Any(MemberTypes.IsRequired)))
        {
            return false;
        }

        var constructors = named.InstanceConstructors.Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, job)).ToList();
        if (constructors.Exists(constructor => constructor.Parameters.IsEmpty) && CanAdd(named, item, isDictionary, job, compilation))
        {
            return true;
        }

        making = constructors.Exists(constructor => Takes(constructor, isDictionary ? DictionaryTypes(item) : ListTypes(item)))
            ? $"new {TypeNames.Full(type)}(items)"
            : !isDictionary && constructors.Exists(constructor => Takes(constructor, [item + "[]"]))
                ? $"new {TypeNames.Full(type)}(items.ToArray())"
                : null;
        return making is not null;
    }

    private static string? KnownList(string name, string item) => name switch
    {
        Generic + "List" or Generic + "IList" or Generic + "ICollection" or Generic + "IEnumerable" or Generic + "IReadOnlyList"
            or Generic + "IReadOnlyCollection" => "items",
        Generic + "ISet" or Generic + "IReadOnlySet" => $"new global::System.Collections.Generic.HashSet<{item}>(items)",
        "System.Collections.ObjectModel.ReadOnlySet" => $"new global::{name}<{item}>(new global::System.Collections.Generic.HashSet<{item}>(items))",
        Generic + "Stack" or Concurrent + "ConcurrentStack" or Concurrent + "ConcurrentBag" => $"new global::{name}<{item}>({Backwards})",
        Immutable + "ImmutableArray" or Immutable + "ImmutableList" or Immutable + "ImmutableHashSet" or Immutable + "ImmutableSortedSet"
            or Immutable + "ImmutableQueue" => $"global::{name}.CreateRange<{item}>(items)",
        Immutable + "IImmutableList" => $"global::{Immutable}ImmutableList.CreateRange<{item}>(items)",
        Immutable + "IImmutableSet" => $"global::{Immutable}ImmutableHashSet.CreateRange<{item}>(items)",
        Immutable + "IImmutableQueue" => $"global::{Immutable}ImmutableQueue.CreateRange<{item}>(items)",
        Immutable + "ImmutableStack" or Immutable + "IImmutableStack" =>
            $"global::{Immutable}ImmutableStack.CreateRange<{item}>({Backwards})",
        "System.Collections.Frozen.FrozenSet" => $"global::{name}.ToFrozenSet<{item}>(items)",
        _ => null,
    };

    private static string? KnownDictionary(string name, string item) => name switch
    {
        Generic + "Dictionary" or Generic + "IDictionary" or Generic + "IReadOnlyDictionary" => "items",
        Immutable + "ImmutableDictionary" or Immutable + "ImmutableSortedDictionary" => $"global::{name}.CreateRange<string, {item}>(items)",
        Immutable + "IImmutableDictionary" => $"global::{Immutable}ImmutableDictionary.CreateRange<string, {item}>(items)",
        "System.Collections.Frozen.FrozenDictionary" => $"global::{name}.ToFrozenDictionary<string, {item}>(items)",
        _ => null,
    };

    private static bool CanAdd(INamedTypeSymbol type, string item, bool isDictionary, INamedTypeSymbol job, Compilation compilation) =>
        MemberSelection.LevelsOf(type).SelectMany(level => level.GetMembers("Add")).OfType<IMethodSymbol>().Any(method =>
            method is { IsStatic: false, Arity: 0 }
            && compilation.IsSymbolAccessibleWithin(method, job)
            && method.Parameters.Select(parameter => TypeNames.Full(parameter.Type)).SequenceEqual(isDictionary ? ["string", item] : new[] { item }));

    private static bool Takes(IMethodSymbol constructor, string[] types) =>
        constructor.Parameters.Length == 1 && types.Contains(TypeNames.Full(constructor.Parameters[0].Type), StringComparer.Ordinal);

    private static string[] ListTypes(string item) =>
        [.. s_lists.Select(name => $"global::{Generic}{name}<{item}>")];

    private static string[] DictionaryTypes(string item) =>
    [
        .. s_dictionaries.Select(name => $"global::{Generic}{name}<string, {item}>"),
        $"global::{Generic}IEnumerable<global::{Generic}KeyValuePair<string, {item}>>",
    ];
}
