using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>A property or field that may be in a document, with what its attributes say.</summary>
internal sealed class MemberCandidate
{
    private MemberCandidate(ISymbol symbol, ITypeSymbol type, bool isIncluded, NamingPolicy naming)
    {
        (Symbol, Type, IsIncluded) = (symbol, type, isIncluded);
        JsonName = symbol.FindAttribute(KnownNames.JsonPropertyName)?.FirstArgument<string>() ?? naming.Convert(symbol.Name);
        Ignore = symbol.FindAttribute(MetadataNames.NotInDocumentAttribute) is not null ? IgnoreCondition.Always
            : symbol.FindAttribute(KnownNames.JsonIgnore) is { } ignore ? ConditionOf(ignore)
            : IgnoreCondition.None;
        Order = symbol.FindAttribute(KnownNames.JsonPropertyOrder)?.FirstArgument<int>() ?? 0;
        IsPresigned = symbol.FindAttribute(MetadataNames.S3PresignedAttribute) is not null;
        Parameter = symbol.FindAttribute(MetadataNames.JobParameterAttribute) is { } parameter ? parameter.FirstArgument<string>() ?? JsonName : null;
    }

    public ISymbol Symbol { get; }

    public ITypeSymbol Type { get; }

    public string JsonName { get; }

    public IgnoreCondition Ignore { get; }

    public int Order { get; }

    /// <summary>Whether the document carries the placeholder of a presigned URL.</summary>
    public bool IsPresigned { get; }

    /// <summary>The key of the parameter that the document carries the placeholder of; null when it is none.</summary>
    public string? Parameter { get; }

    /// <summary>Whether [JsonInclude] lets in what is not public.</summary>
    private bool IsIncluded { get; }

    /// <summary>Whether its value can be in a document: a getter that is public or let in.</summary>
    public bool IsReadable => Ignore != IgnoreCondition.Always
        && (Symbol is not IPropertySymbol property || (GetterOf(property) is { } getter && (IsIncluded || IsPublic(getter))));

    /// <summary>Whether a more derived type may override it.</summary>
    public bool IsVirtual => Symbol.IsVirtual || Symbol.IsOverride || Symbol.IsAbstract;

    /// <summary>The candidate that <paramref name="symbol"/> is, or null for members that System.Text.Json does not look at.</summary>
    public static MemberCandidate? Of(ISymbol symbol, NamingPolicy naming)
    {
        if (symbol.IsStatic || !symbol.CanBeReferencedByName)
        {
            return null;
        }

        var isIncluded = symbol.FindAttribute(KnownNames.JsonInclude) is not null;
        return symbol switch
        {
            IPropertySymbol { IsIndexer: false } property when isIncluded || IsPublic(property.GetMethod) || IsPublic(property.SetMethod) =>
                new(property, property.Type, isIncluded, naming),
            IFieldSymbol { IsImplicitlyDeclared: false } field when isIncluded => new(field, field.Type, isIncluded, naming),
            _ => null,
        };
    }

    /// <summary>Whether a field is public and in no document, and nothing says that this is meant.</summary>
    public static bool IsFieldLeftOut(IFieldSymbol field) =>
        field is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsConst: false, IsImplicitlyDeclared: false, Type.TypeKind: not TypeKind.Error }
        && field.FindAttribute(KnownNames.JsonInclude) is null
        && field.FindAttribute(KnownNames.JsonIgnore) is null
        && field.FindAttribute(MetadataNames.NotInDocumentAttribute) is null;

    /// <summary>The getter, also when an override leaves it to the overridden property.</summary>
    public static IMethodSymbol? GetterOf(IPropertySymbol property)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.GetMethod is { } getter)
            {
                return getter;
            }
        }

        return null;
    }

    private static bool IsPublic(IMethodSymbol? accessor) => accessor?.DeclaredAccessibility == Accessibility.Public;

    // The values of JsonIgnoreCondition: Never, Always, WhenWritingDefault, WhenWritingNull, WhenWriting, WhenReading.
    private static IgnoreCondition ConditionOf(AttributeData ignore) =>
        ignore.NamedArguments.Length == 0 ? IgnoreCondition.Always : ignore.NamedArgument<int>("Condition") switch
        {
            0 => IgnoreCondition.Never,
            2 => IgnoreCondition.WhenDefault,
            3 or 5 => IgnoreCondition.None,
            _ => IgnoreCondition.Always,
        };
}

/// <summary>What [JsonIgnore] says about writing. Missing values are left out unless it says Never.</summary>
internal enum IgnoreCondition
{
    None,
    Never,
    Always,
    WhenDefault,
}
