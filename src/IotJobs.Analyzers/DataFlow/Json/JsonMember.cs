using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>A member that a serializer writes.</summary>
/// <param name="symbol">The property or field.</param>
/// <param name="options">The options of the serializer.</param>
internal sealed class JsonMember(ISymbol symbol, JsonOptions options)
{
    private readonly ImmutableArray<AttributeData> _attributes = symbol.GetAttributes();

    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    /// <summary>Whether null is a value of the member.</summary>
    public bool CanBeNull => Type.IsReferenceType || Types.IsNullable(Type);

    /// <summary>The name in the document; null when it is not known.</summary>
    public string? Name => Attribute("JsonPropertyNameAttribute") is { } named ? named.ConstructorArguments is [{ Value: string name }] ? name : null
        : Attribute("JsonPropertyAttribute") is { ConstructorArguments: [{ Value: string other }] } ? other
        : options.Naming?.Convert(Symbol.Name);

    /// <summary>The options as an attribute of the member changes them; null when the member is never written.</summary>
    public JsonOptions? Options
    {
        get
        {
            if (Attribute("JsonIgnoreAttribute") is not { } ignore)
            {
                return Attribute("JsonPropertyAttribute") is { NamedArguments.IsEmpty: false } ? options with { IgnoresNull = null } : options;
            }

            var condition = ignore.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value.Value as int?;
            return condition is null or 1 ? null : JsonSetting.Ignoring(options, condition);
        }
    }

    /// <summary>Whether the value is written in a form of its own.</summary>
    public bool IsConverted => Attribute("JsonConverterAttribute") is not null || Attribute("JsonExtensionDataAttribute") is not null;

    /// <summary>The members of <paramref name="type"/> that are written, as far as they are in sight; <paramref name="isWhole"/> says whether that is all.</summary>
    public static IReadOnlyList<JsonMember> Of(ITypeSymbol type, JsonOptions options, out bool isWhole)
    {
        var members = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        isWhole = type is not { TypeKind: TypeKind.Interface, AllInterfaces.IsEmpty: false } && !HasAttribute(type, "JsonPolymorphicAttribute") && !HasAttribute(type, "JsonDerivedTypeAttribute");
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            isWhole &= current.IsAnonymousType || !current.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;
            foreach (var symbol in current.GetMembers().OrderBy(symbol => symbol is IFieldSymbol))
            {
                if (IsWritten(symbol, options) is not false && !members.ContainsKey(symbol.Name))
                {
                    members.Add(symbol.Name, new(symbol, options));
                    isWhole &= IsWritten(symbol, options) is not null;
                }
            }
        }

        isWhole &= members.Values.All(member => member.Attribute("JsonExtensionDataAttribute") is null);
        return [.. members.Values.Where(member => IsWritten(member.Symbol, options) is true && member.Options is not null && member.Attribute("JsonExtensionDataAttribute") is null)];
    }

    /// <summary>Whether <paramref name="symbol"/> carries an attribute of that name.</summary>
    public static bool HasAttribute(ISymbol symbol, string name) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name);

    private static bool? IsWritten(ISymbol symbol, JsonOptions options)
    {
        var isIncluded = HasAttribute(symbol, "JsonIncludeAttribute") || (options.IsNewtonsoft && HasAttribute(symbol, "JsonPropertyAttribute"));
        return symbol switch
        {
            { IsStatic: true } => false,
            IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property =>
                isIncluded || (property.DeclaredAccessibility == Accessibility.Public && getter.DeclaredAccessibility == Accessibility.Public),
            IFieldSymbol { IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } => isIncluded ? true : options.HasFields,
            IFieldSymbol { IsImplicitlyDeclared: false } => isIncluded,
            _ => false,
        };
    }

    private AttributeData? Attribute(string name) => _attributes.FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
