using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>What has no form in a document, and what to use instead.</summary>
internal static class DocumentForms
{
    /// <summary>
    /// Why <paramref name="type"/>, which is neither a single value nor a collection, cannot be an object in a document; null when it
    /// can.
    /// </summary>
    public static string? AdviceAgainst(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => Phrases.UseJsonOrType,
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => Message.Of(Phrases.UseType, "long"),
        { TypeKind: TypeKind.Array } => Phrases.UseArrays,
        { IsTupleType: true } => Phrases.UseRecord,
        { TypeKind: TypeKind.Delegate } => Phrases.LeaveMemberOut,
        { Name: "Stream" or "MemoryStream" or "FileStream" } when CollectionShape.IsOfFramework(type) => Phrases.LeaveMemberOut,
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false, IsStatic: false } => Phrases.UseStringOrLeaveOut,
        { Name: "Memory" or "ReadOnlyMemory" } when CollectionShape.IsOfFramework(type) => Message.Of(Phrases.UseType, "byte[]"),
        { Name: "Half" } when CollectionShape.IsOfFramework(type) => Message.Of(Phrases.UseType, "float"),
        { Name: "BigInteger" } when CollectionShape.IsOfFramework(type) => Message.Of(Phrases.UseEither, "Int128", "string"),
        { Name: "KeyValuePair" } when type.Is("System.Collections.Generic.KeyValuePair") => null,
        _ => CollectionShape.IsOfFramework(type) ? Phrases.UseStringOrLeaveOut : null,
    };

    /// <summary>
    /// Why the attributes of a member or a type keep it from being written as System.Text.Json would; null when they do not.
    /// </summary>
    public static string? AdviceAgainstAttributes(ISymbol symbol) =>
        ForeignConverter(symbol) is { } converter ? (IsGenerated(converter) ? Phrases.UseStringOrLeaveOut : Phrases.RemoveConverter)
        : AdviceAgainstNumberHandling(symbol) is { } numbers ? numbers
        : symbol.FindAttribute(KnownNames.JsonPolymorphic) is not null || symbol.FindAttribute(KnownNames.JsonDerivedType) is not null
            ? Phrases.UseDerivedType
        : symbol.FindAttribute(KnownNames.JsonExtensionData) is not null ? Phrases.RemoveExtensionData
        : null;

    /// <summary>The same for [JsonNumberHandling] alone: of its values WriteAsString and AllowNamedFloatingPointLiterals write text.</summary>
    public static string? AdviceAgainstNumberHandling(ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.JsonNumberHandling) is { } attribute && (attribute.FirstArgument<int>() & (2 | 4)) != 0
            ? Phrases.RemoveNumberHandling
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
