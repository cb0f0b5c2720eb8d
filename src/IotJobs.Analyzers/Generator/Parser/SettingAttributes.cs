using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Finds the attributes with settings of the request on a type and its bases.</summary>
internal sealed class SettingAttributes(INamedTypeSymbol type, SettingOrigins? origins)
{
    private readonly List<List<AttributeData>> _levels = LevelsOf(type);

    /// <summary>The attribute of this name, from the nearest type that has it.</summary>
    public SettingAttribute? Single(string name) => _levels.SelectMany(level => Named(level, name)).FirstOrDefault();

    /// <summary>
    /// All attributes of this name, those of the nearest type first; what <paramref name="key"/> calls the same is taken from the nearest
    /// type.
    /// </summary>
    public IReadOnlyList<SettingAttribute> All(string name, string key)
    {
        var found = new List<SettingAttribute>();
        foreach (var level in _levels)
        {
            var nearer = new HashSet<object?>(found.Select(attribute => attribute.Text(key)));
            found.AddRange(Named(level, name).Where(attribute => !nearer.Contains(attribute.Text(key))));
        }

        return found;
    }

    /// <summary>Whether an attribute of a type is a setting of its request.</summary>
    public static bool IsSetting(AttributeData attribute) =>
        attribute.AttributeClass is { Name: var name, ContainingNamespace: { Name: "IotJobs", ContainingNamespace.IsGlobalNamespace: true } }
        && name.StartsWith("Job", StringComparison.Ordinal);

    private IEnumerable<SettingAttribute> Named(List<AttributeData> level, string name) =>
        level
            .Where(attribute => attribute.AttributeClass.Is($"IotJobs.{name}Attribute"))
            .Select(attribute => new SettingAttribute(attribute, isInherited: !ReferenceEquals(level, _levels[0]), origins));

    private static List<List<AttributeData>> LevelsOf(INamedTypeSymbol type)
    {
        var levels = new List<List<AttributeData>>();
        foreach (var level in MemberSelection.LevelsOf(type))
        {
            levels.Add(level.GetAttributes().Where(attribute => attribute.AttributeClass?.ContainingNamespace?.Name == "IotJobs").ToList());
        }

        return levels;
    }
}
