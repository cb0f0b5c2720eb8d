using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Finds settings of a request on types that no job is made of. A base may carry the settings of the jobs that derive from it.</summary>
internal sealed class StraySettings(IAssemblySymbol assembly)
{
    private readonly Lazy<HashSet<ISymbol>> _bases = new(() =>
        new(Types.In(assembly.GlobalNamespace).Select(type => type.BaseType?.OriginalDefinition).OfType<ISymbol>(), SymbolEqualityComparer.Default));

    /// <summary>The first setting that has no effect; null when there is none, or one may have an effect.</summary>
    public AttributeData? FirstOf(INamedTypeSymbol type) =>
        type is { IsAbstract: false, Name.Length: > 0 }
        && type.GetAttributes().FirstOrDefault(SettingAttributes.IsSetting) is { } setting
        && FirmwareJobParser.FindAttribute(type) is null
        && !_bases.Value.Contains(type)
            ? setting
            : null;
}
