using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Symbols;

/// <summary>An enumeration of AWS IoT Jobs: an open set of words, in the SDK a class with a static member for each.</summary>
/// <param name="Name">The enumeration's name, such as <c>TargetSelection</c>.</param>
/// <param name="Words">The words of the service model, in canonical case.</param>
/// <param name="Type">The SDK's class, when it is referenced.</param>
internal sealed record JobEnumeration(string Name, IReadOnlyList<string> Words, INamedTypeSymbol? Type)
{
    // Looking for a type in all references takes long, and each word of each file asks.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, INamedTypeSymbol?>> s_types = new();

    /// <summary>The static members of the SDK's class: a word that AWS adds later is known by them.</summary>
    public IEnumerable<string> Members => Type is null
        ? []
        : Type.GetMembers().OfType<IFieldSymbol>()
            .Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                && SymbolEqualityComparer.Default.Equals(member.Type, Type))
            .Select(member => member.Name);

    /// <summary>The enumeration that the SDK's class <paramref name="type"/> stands for, or null.</summary>
    public static JobEnumeration? Of(INamedTypeSymbol? type, KnownSymbols? known) =>
        type is not null
        && known?.IsLibrary(type.ContainingAssembly) == true
        && WordConstraints.ForType(type.Name) is { } row
        && type is { ContainingType: null, ContainingNamespace: var space }
        && space.ToDisplayString() is MetadataNames.ControlPlane or MetadataNames.DataPlane
            ? new(type.Name, row.Words, type)
            : null;

    /// <summary>The enumeration of the control plane with the name <paramref name="name"/>, or null.</summary>
    public static JobEnumeration? Named(string name, Compilation compilation) => WordConstraints.ForType(name) is not { } row
        ? null
        : new(name, row.Words, s_types.GetOrCreateValue(compilation).GetOrAdd(name, key => compilation.GetTypeByMetadataName($"{MetadataNames.ControlPlane}.{key}")));

    /// <summary>Whether <paramref name="text"/> is one of the words as the service writes them, or may be one that only the SDK knows.</summary>
    public bool IsKnown(string text) => Words.Contains(text) || Members.Except(Words).Any(member => MayStandFor(member, text));

    /// <summary>The word that differs from <paramref name="text"/> in case only, or null.</summary>
    public string? FindIgnoringCase(string text) =>
        Words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The known word that is nearest to <paramref name="text"/> by edit distance, or null when none is near.</summary>
    public string? Closest(string text) => Spelling.Closest(text, Words);

    /// <summary>The SDK's static member of <paramref name="word"/>, or null.</summary>
    public string? MemberOf(string word) => Members.FirstOrDefault(member => member == word);

    // The names of members follow their words, but only letters and digits survive.
    private static bool MayStandFor(string member, string text) =>
        Reduce(member).Equals(Reduce(text), StringComparison.OrdinalIgnoreCase);

    private static string Reduce(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
