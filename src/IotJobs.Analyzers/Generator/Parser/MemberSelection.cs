using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// Selects and orders the members of an object as System.Text.Json does: the type's own first, then those of its bases, properties before
/// fields.
/// </summary>
internal sealed class MemberSelection(NamingPolicy naming, Action<MemberCandidate, MemberCandidate> onSharedName)
{
    private readonly List<MemberCandidate> _members = new();
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberCandidate> _ignored = new(StringComparer.Ordinal);

    /// <summary>The members of <paramref name="type"/> that are in the document, in its order.</summary>
    public ImmutableArray<MemberCandidate> Select(INamedTypeSymbol type)
    {
        foreach (var level in LevelsOf(type))
        {
            var candidates = level.GetMembers().Select(member => MemberCandidate.Of(member, naming)).OfType<MemberCandidate>().ToList();
            candidates.FindAll(candidate => candidate.Symbol is not IFieldSymbol).ForEach(Add);
            candidates.FindAll(candidate => candidate.Symbol is IFieldSymbol).ForEach(Add);
        }

        return _members.Where(member => member.IsReadable).OrderBy(member => member.Order).ToImmutableArray();
    }

    /// <summary>The type and what it inherits from, the most derived first.</summary>
    public static IEnumerable<INamedTypeSymbol> LevelsOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Prepend(type);
        }

        var levels = new List<INamedTypeSymbol>();
        for (var level = type;
            level is not null and not { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType };
            level = level.BaseType)
        {
            levels.Add(level);
        }

        return levels;
    }

    private void Add(MemberCandidate candidate)
    {
        var name = candidate.Symbol.Name;
        var overrider = _ignored.TryGetValue(name, out var ignored) ? ignored : null;
        if (overrider is { IsVirtual: true } && candidate.IsVirtual
            && SymbolEqualityComparer.Default.Equals(overrider.Type, candidate.Type))
        {
            return;
        }

        if (!_indexes.TryGetValue(candidate.JsonName, out var index))
        {
            _indexes.Add(candidate.JsonName, _members.Count);
            _members.Add(candidate);
        }
        else if (_members[index].Ignore == IgnoreCondition.Always)
        {
            _members[index] = candidate;
        }
        else if (candidate.Ignore != IgnoreCondition.Always && _members[index].Symbol.Name != name && overrider is null
            && candidate.IsReadable && _members[index].IsReadable)
        {
            onSharedName(candidate, _members[index]);
        }

        if (candidate.Ignore == IgnoreCondition.Always)
        {
            _ignored[name] = candidate;
        }
    }
}
