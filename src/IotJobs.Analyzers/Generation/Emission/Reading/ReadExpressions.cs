using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>The expressions that read single values.</summary>
internal static class ReadExpressions
{
    private const string Json = "global::System.Text.Json.";
    private const string JsonElement = Json + "JsonElement";
    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>The method that reads what the method <paramref name="writer"/> writes.</summary>
    public static string MethodOf(string writer) => "Read" + writer.Substring("Write".Length);

    /// <summary>Whether null in the document is a value of the type like any other.</summary>
    public static bool TakesNull(ValueForm form) => form is { TypeName: JsonElement, Nullness: Nullness.None };

    /// <summary>Reads a value that is there.</summary>
    public static string Of(ValueForm form) => form.Kind switch
    {
        ValueKind.Writer => $"{MethodOf(form.Method!)}(ref reader)",
        ValueKind.Invariant => $"{form.TypeName}.Parse(reader.ReadNumberText(), {InvariantCulture})",
        ValueKind.JobId => "reader.ReadJobId()",
        _ => Single(form.TypeName),
    };

    /// <summary>Reads a value that may be null, where the type has a null.</summary>
    public static string OrNull(ValueForm form) =>
        form.Nullness == Nullness.None ? Of(form) : $"reader.IsNull ? default({form.FullTypeName}) : {Of(form)}";

    private static string Single(string type) => type switch
    {
        "string" => "reader.ReadString()",
        "bool" => "reader.ReadBoolean()",
        "char" => "reader.ReadChar()",
        "sbyte" => "reader.ReadSByte()",
        "byte" => "reader.ReadByte()",
        "short" => "reader.ReadInt16()",
        "ushort" => "reader.ReadUInt16()",
        "int" => "reader.ReadInt32()",
        "uint" => "reader.ReadUInt32()",
        "long" => "reader.ReadInt64()",
        "ulong" => "reader.ReadUInt64()",
        "float" => "reader.ReadSingle()",
        "double" => "reader.ReadDouble()",
        "decimal" => "reader.ReadDecimal()",
        "byte[]" => "reader.ReadBytes()",
        "global::System.DateOnly" => "global::System.DateOnly.FromDateTime(reader.ReadDate())",
        "global::System.TimeOnly" => "global::System.TimeOnly.FromTimeSpan(reader.ReadTimeOfDay())",
        _ => $"reader.Read{type.Substring(type.LastIndexOf('.') + 1)}()",
    };
}
