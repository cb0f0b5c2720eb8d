using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>The names of .NET's attributes, and how types are recognised by their names.</summary>
internal static class KnownNames
{
    private const string Json = "System.Text.Json.Serialization.";

    public const string JsonConverter = Json + "JsonConverterAttribute";
    public const string JsonIgnore = Json + "JsonIgnoreAttribute";
    public const string JsonInclude = Json + "JsonIncludeAttribute";
    public const string JsonPropertyName = Json + "JsonPropertyNameAttribute";
    public const string JsonPropertyOrder = Json + "JsonPropertyOrderAttribute";
    public const string JsonExtensionData = Json + "JsonExtensionDataAttribute";
    public const string JsonNumberHandling = Json + "JsonNumberHandlingAttribute";
    public const string JsonPolymorphic = Json + "JsonPolymorphicAttribute";
    public const string JsonDerivedType = Json + "JsonDerivedTypeAttribute";
    public const string JsonStringEnumMemberName = Json + "JsonStringEnumMemberNameAttribute";
    public const string JsonStringEnumConverter = Json + "JsonStringEnumConverter";

    /// <summary>
    /// Whether the full name of <paramref name="type"/>, without type arguments and not counting nested types, is <paramref
    /// name="fullName"/>.
    /// </summary>
    public static bool Is(this ITypeSymbol? type, string fullName)
    {
        if (type is not { ContainingType: null })
        {
            return false;
        }

        var end = fullName.Length;
        for (ISymbol? symbol = type; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingNamespace)
        {
            var name = symbol.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
        }

        return end == -1;
    }

    /// <summary>The full name of a type, without type arguments: <c>System.Collections.Generic.List</c>.</summary>
    public static string FullName(this ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}" : type.Name;

    /// <summary>The attribute of this name on <paramref name="symbol"/> itself, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The first constructor argument, when it is there and of type <typeparamref name="T"/>.</summary>
    public static T? FirstArgument<T>(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0
        && attribute.ConstructorArguments[0] is { Kind: not TypedConstantKind.Array, Value: T value } ? value : default;

    /// <summary>The named argument, when it is there and of type <typeparamref name="T"/>.</summary>
    public static T? NamedArgument<T>(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: not TypedConstantKind.Array, Value: T value })
            {
                return value;
            }
        }

        return default;
    }
}
