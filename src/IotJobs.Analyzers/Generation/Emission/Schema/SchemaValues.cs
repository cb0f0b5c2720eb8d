using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Schema;

/// <summary>The schemas of single values. A format is said only where every text that is written has it.</summary>
internal static class SchemaValues
{
    private const string Nodes = "global::System.Text.Json.Nodes.";
    private const string Base64 = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
    private const string DateAndTime = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})?$";
    private const string Duration = @"^-?([0-9]+\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?$";
    private const string TimeOfDay = @"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?$";

    /// <summary>The schema of a value that is not null.</summary>
    public static SchemaNode Of(ValueForm form) => form.TypeName switch
    {
        "bool" => SchemaNode.Of("boolean"),
        "char" => SchemaNode.Of("string", "\"minLength\":1,\"maxLength\":1"),
        "sbyte" => SchemaNode.Integer(sbyte.MinValue, sbyte.MaxValue),
        "byte" => SchemaNode.Integer(byte.MinValue, byte.MaxValue),
        "short" => SchemaNode.Integer(short.MinValue, short.MaxValue),
        "ushort" => SchemaNode.Integer(ushort.MinValue, ushort.MaxValue),
        "int" => SchemaNode.Integer(int.MinValue, int.MaxValue),
        "uint" => SchemaNode.Integer(uint.MinValue, uint.MaxValue),
        "long" => SchemaNode.Integer(long.MinValue, long.MaxValue),
        "ulong" => SchemaNode.Integer(ulong.MinValue, ulong.MaxValue),
        "global::System.Int128" => SchemaNode.Integer(null, null),
        "global::System.UInt128" => SchemaNode.Integer(0, null),
        "float" or "double" or "decimal" => SchemaNode.Of("number"),
        "byte[]" => SchemaNode.Of("string", $"\"contentEncoding\":\"base64\",\"pattern\":\"{Base64}\""),
        "global::System.Guid" => Format("uuid"),
        "global::System.DateTime" => Pattern(DateAndTime),
        "global::System.DateTimeOffset" => Format("date-time"),
        "global::System.DateOnly" => Format("date"),
        "global::System.TimeOnly" => Pattern(TimeOfDay),
        "global::System.TimeSpan" => Pattern(Duration),
        "global::System.Version" => Pattern(@"^[0-9]+(\\.[0-9]+){1,3}$"),
        "global::IotJobs.JobId" => Pattern("^[a-zA-Z0-9_-]{1,64}$"),
        Nodes + "JsonObject" => SchemaNode.Of("object"),
        Nodes + "JsonArray" => SchemaNode.Of("array"),
        Nodes + "JsonValue" => new(["string", "number", "boolean"], ""),
        "global::System.Text.Json.JsonElement" or "global::System.Text.Json.JsonDocument" or Nodes + "JsonNode" => SchemaNode.Anything,
        _ => SchemaNode.Of("string"),
    };

    /// <summary>The schema of an enumeration: its words, or a list of them.</summary>
    public static SchemaNode Of(EnumWriter form)
    {
        var words = form.Words.Select(word => word.Word).Distinct(StringComparer.Ordinal).ToList();
        return form.Flags.Count > 0
            ? SchemaNode.Of("string", "\"pattern\":" + JsonText.Quote(FlagsPattern.Of(words), ascii: true))
            : new([], $"\"enum\":[{string.Join(",", words.Select(word => JsonText.Quote(word, ascii: true)))}]");
    }

    private static SchemaNode Format(string format) => SchemaNode.Of("string", $"\"format\":\"{format}\"");

    private static SchemaNode Pattern(string pattern) => SchemaNode.Of("string", $"\"pattern\":\"{pattern}\"");
}
