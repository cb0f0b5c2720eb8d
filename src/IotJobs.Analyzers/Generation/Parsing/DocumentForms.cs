using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>What has no form in a document, and what to use instead.</summary>
internal static class DocumentForms
{
    private const string LeaveOut = "use string, or leave the member out with [JsonIgnore]";
    private const string ObeyConverter = "remove [JsonConverter], which a job document does not call";

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
        not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false, IsStatic: false } => LeaveOut,
        { Name: "Memory" or "ReadOnlyMemory" } when CollectionShape.IsOfFramework(type) => "use byte[]",
        { Name: "Half" } when CollectionShape.IsOfFramework(type) => "use float",
        { Name: "BigInteger" } when CollectionShape.IsOfFramework(type) => "use Int128 or string",
        _ when CollectionShape.IsOfFramework(type) => LeaveOut,
        _ => HasForeignConverter(type) ? ObeyConverter : null,
    };

    /// <summary>
    /// Why the attributes of <paramref name="member"/> keep it from being written as System.Text.Json would; null when they do not.
    /// </summary>
    public static string? AdviceAgainstAttributes(MemberCandidate member) =>
        HasForeignConverter(member.Symbol) ? ObeyConverter
        : member.Symbol.FindAttribute(KnownNames.JsonExtensionData) is not null ? "remove [JsonExtensionData], and declare the members it collects"
        : null;

    // Enumerations are written as words in any case.
    private static bool HasForeignConverter(ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.JsonConverter) is { } attribute
        && !(attribute.FirstArgument<object>() as ITypeSymbol).Is(KnownNames.JsonStringEnumConverter);
}
