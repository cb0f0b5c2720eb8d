using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>What has no form in a document, and what to use instead.</summary>
internal static class DocumentForms
{
    private const string Ignore = "leave the member out with [JsonIgnore]";
    private const string LeaveOut = "use string, or " + Ignore;

    /// <summary>
    /// Why <paramref name="type"/>, which is neither a single value nor a collection, cannot be an object in a document; null when it
    /// can.
    /// </summary>
    public static string? AdviceAgainst(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => "use JsonElement, JsonNode or a type of its own",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "use long",
        { TypeKind: TypeKind.Array } => "use an array of arrays",
        { IsTupleType: true } => "use a record with named members",
        { TypeKind: TypeKind.Delegate } => Ignore,
        { Name: "Stream" or "MemoryStream" or "FileStream" } when CollectionShape.IsOfFramework(type) => Ignore,
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false, IsStatic: false } => LeaveOut,
        { Name: "Memory" or "ReadOnlyMemory" } when CollectionShape.IsOfFramework(type) => "use byte[]",
        { Name: "Half" } when CollectionShape.IsOfFramework(type) => "use float",
        { Name: "BigInteger" } when CollectionShape.IsOfFramework(type) => "use Int128 or string",
        { Name: "KeyValuePair" } when type.Is("System.Collections.Generic.KeyValuePair") => null,
        _ => CollectionShape.IsOfFramework(type) ? LeaveOut : null,
    };

    /// <summary>
    /// Why the attributes of a member or a type keep it from being written as System.Text.Json would; null when they do not.
    /// </summary>
    public static string? AdviceAgainstAttributes(ISymbol symbol) =>
        ForeignConverter(symbol) is { } converter ? (IsGenerated(converter) ? LeaveOut : "remove [JsonConverter], which a job document does not call")
        : AdviceAgainstNumberHandling(symbol) is { } numbers ? numbers
        : symbol.FindAttribute(KnownNames.JsonPolymorphic) is not null || symbol.FindAttribute(KnownNames.JsonDerivedType) is not null
            ? "use a derived type: a job document does not obey [JsonPolymorphic] and [JsonDerivedType]"
        : symbol.FindAttribute(KnownNames.JsonExtensionData) is not null ? "remove [JsonExtensionData], and declare the members it collects"
        : null;

    /// <summary>The same for [JsonNumberHandling] alone: of its values WriteAsString and AllowNamedFloatingPointLiterals write text.</summary>
    public static string? AdviceAgainstNumberHandling(ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.JsonNumberHandling) is { } attribute && (attribute.FirstArgument<int>() & (2 | 4)) != 0
            ? "remove [JsonNumberHandling], which a job document does not obey, and use string"
            : null;

    // Enumerations are written as words in any case.
    private static AttributeData? ForeignConverter(ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.JsonConverter) is { } attribute
        && !(attribute.FirstArgument<object>() as ITypeSymbol).Is(KnownNames.JsonStringEnumConverter)
            ? attribute
            : null;

    // Nobody can remove what another generator writes.
    private static bool IsGenerated(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { SyntaxTree: var tree } && GeneratedCode.Is(tree, CancellationToken.None);
}
