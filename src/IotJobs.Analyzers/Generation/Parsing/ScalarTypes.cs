using IotJobs.Analyzers.Generation.Model;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>The types that are one value in a document.</summary>
internal sealed class ScalarTypes(Compilation compilation)
{
    private const string Writer = "IotJobs.Serialization.JobDocumentWriter";

    private bool? _writerKnowsDates;

    // The library for .NET Standard, which .NET 6 and 7 get, knows neither DateOnly nor TimeOnly.
    private bool WriterKnowsDates => _writerKnowsDates ??= compilation.GetTypeByMetadataName(Writer) is { } writer
        && writer.GetMembers("WriteValue").OfType<IMethodSymbol>().Any(method => method.Parameters.Length == 1 && method.Parameters[0].Type.Name == "DateOnly");

    /// <summary>How a value of <paramref name="type"/> is written, or null when it is not a single value.</summary>
    public ValueKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Decimal
            or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_DateTime => ValueKind.Simple,
        SpecialType.System_Single or SpecialType.System_Double => ValueKind.Checked,
        SpecialType.None => KindByName(type),
        _ => null,
    };

    private ValueKind? KindByName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return ValueKind.Simple;
        }

        return type.Name switch
        {
            "Guid" or "DateTimeOffset" or "TimeSpan" or "Uri" or "Version" when type.Is("System." + type.Name) => ValueKind.Simple,
            "DateOnly" when type.Is("System.DateOnly") => WriterKnowsDates ? ValueKind.Simple : ValueKind.DateText,
            "TimeOnly" when type.Is("System.TimeOnly") => WriterKnowsDates ? ValueKind.Simple : ValueKind.TimeText,
            "Int128" or "UInt128" when type.Is("System." + type.Name) => ValueKind.Invariant,
            "JsonElement" when type.Is("System.Text.Json.JsonElement") => ValueKind.Simple,
            "JsonDocument" when type.Is("System.Text.Json.JsonDocument") => ValueKind.JsonDocument,
            "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue" when type.Is("System.Text.Json.Nodes." + type.Name) =>
                ValueKind.Simple,
            "JobId" when type.Is(MetadataNames.JobId) => ValueKind.JobId,
            _ => null,
        };
    }
}
