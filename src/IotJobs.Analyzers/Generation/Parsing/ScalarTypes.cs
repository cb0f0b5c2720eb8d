using IotJobs.Analyzers.Generation.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>The types that are one value in a document.</summary>
internal static class ScalarTypes
{
    /// <summary>How a value of <paramref name="type"/> is written, or null when it is not a single value.</summary>
    public static ValueKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Decimal
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_DateTime => ValueKind.Simple,
        SpecialType.System_Single or SpecialType.System_Double => ValueKind.Checked,
        SpecialType.None => KindByName(type),
        _ => null,
    };

    private static ValueKind? KindByName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return ValueKind.Simple;
        }

        return type.Name switch
        {
            "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Uri" or "Version" when type.Is("System." + type.Name) => ValueKind.Simple,
            "Int128" or "UInt128" when type.Is("System." + type.Name) => ValueKind.Invariant,
            "JsonElement" when type.Is("System.Text.Json.JsonElement") => ValueKind.Simple,
            "JsonDocument" when type.Is("System.Text.Json.JsonDocument") => ValueKind.JsonDocument,
            "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue" when type.Is("System.Text.Json.Nodes." + type.Name) => ValueKind.Simple,
            "JobId" when type.Is("IotJobs.JobId") => ValueKind.Text,
            _ => null,
        };
    }
}
