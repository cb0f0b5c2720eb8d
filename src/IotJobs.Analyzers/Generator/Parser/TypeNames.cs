using System.Text;
using IotJobs.Analyzers.Generator.Emitter;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Types as they are written in generated source and in messages.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Namespace =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat WithAnnotations =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Unescaped = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The type in full: <c>global::Acme.FirmwareTarget</c>. Annotations of nullable references are left out.</summary>
    public static string Full(ITypeSymbol type) => Escaped(type, SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The same, with the annotations of nullable references.</summary>
    public static string Annotated(ITypeSymbol type) => Escaped(type, WithAnnotations);

    /// <summary>The name that finds the type in an assembly: <c>Acme.Fleet+CameraUpdate</c>.</summary>
    public static string Metadata(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } container } => $"{Metadata(container)}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString(Unescaped)}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>The type as a reader writes it: <c>List&lt;FirmwareTarget&gt;</c>.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>The namespace of a type as it is declared; null for the global one.</summary>
    public static string? NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Namespace) : null;

    /// <summary>How another part of the type begins: <c>partial record struct CameraUpdate</c>.</summary>
    public static string Head(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { IsValueType: true } => "struct",
            _ => "class",
        };
        return $"partial {keyword} {CSharpText.Identifier(type.Name)}";
    }

    // The compiler escapes the names of keywords, but not of those that are keywords only in places: a method cannot return a "partial".
    private static string Escaped(ITypeSymbol type, SymbolDisplayFormat format)
    {
        var text = new StringBuilder();
        foreach (var part in type.ToDisplayParts(format))
        {
            var name = part.ToString();
            text.Append(part.Kind == SymbolDisplayPartKind.Keyword ? name : CSharpText.Identifier(name));
        }

        return text.ToString();
    }

    /// <summary>A name for the type that fits into an identifier: <c>ListOfFirmwareTarget</c>.</summary>
    public static string ForIdentifier(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ForIdentifier(array.ElementType) + "Array",
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } named =>
            $"{named.Name}Of{string.Join("And", arguments.Select(ForIdentifier))}",
        _ => type.Name,
    };
}
