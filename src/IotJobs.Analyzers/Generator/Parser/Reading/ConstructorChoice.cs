using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser.Reading;

/// <summary>Chooses the constructor that a reader calls, as System.Text.Json does.</summary>
internal static class ConstructorChoice
{
    private const string JsonConstructor = "System.Text.Json.Serialization.JsonConstructorAttribute";

    /// <summary>
    /// The constructor with [JsonConstructor]; else the one without parameters; else the only one. A struct's implicit constructor counts
    /// only when there is no single other. Null when there is no choice, or none that the job may call.
    /// </summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type, INamedTypeSymbol job, Compilation compilation)
    {
        var callable = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, job) && !IsCopy(constructor, type))
            .ToList();
        if (type.InstanceConstructors.FirstOrDefault(constructor => constructor.FindAttribute(JsonConstructor) is not null) is { } marked)
        {
            return callable.Contains(marked) ? marked : null;
        }

        var simple = callable.Find(constructor => constructor.Parameters.IsEmpty);
        if (simple is null || (type.IsValueType && simple.IsImplicitlyDeclared))
        {
            var others = callable.Where(constructor => !constructor.Parameters.IsEmpty).ToList();
            return others.Count == 1 && (simple is null || FitsMembers(others[0], type)) ? others[0] : simple;
        }

        return simple;
    }

    /// <summary>Whether the constructor sets every required member itself.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.FindAttribute("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") is not null;

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool FitsMembers(IMethodSymbol constructor, INamedTypeSymbol type) => constructor.Parameters.All(parameter =>
        type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)));
}
