using IotJobs.Analyzers.Generator.Schema;

namespace IotJobs.Analyzers.Generator.Model;

/// <summary>A type that is one value in a document: one row says how it is written, read, described and exemplified.</summary>
internal sealed class Scalar
{
    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";
    private const string Json = "global::System.Text.Json.";
    private const string Nodes = Json + "Nodes.";
    private const string S3Url = "\"https://bucket.s3.eu-west-1.amazonaws.com/firmware.bin\"";
    private const string Base64 = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
    private const string DateAndTime = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})?$";
    private const string Duration = @"^-?([0-9]+\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?$";
    private const string TimeOfDay = @"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?$";

    private static readonly SchemaNode s_text = SchemaNode.Of("string");
    private static readonly SchemaNode s_number = SchemaNode.Of("number");

    // Type, method of the writer, what reads it, schema, sample; then what is special. A format is said only where every text that is written has it.
    private static readonly Dictionary<string, Scalar> s_rows = new Scalar[]
    {
        new("string", "Text", "reader.ReadString()", s_text, "\"text\""),
        new("bool", "Boolean", "reader.ReadBoolean()", SchemaNode.Of("boolean"), "true"),
        new("char", "Char", "reader.ReadChar()", SchemaNode.Of("string", "\"minLength\":1,\"maxLength\":1"), "\"A\""),
        new("sbyte", "Integer", "reader.ReadSByte()", SchemaNode.Integer(sbyte.MinValue, sbyte.MaxValue), "1"),
        new("byte", "Unsigned", "reader.ReadByte()", SchemaNode.Integer(byte.MinValue, byte.MaxValue), "1"),
        new("short", "Integer", "reader.ReadInt16()", SchemaNode.Integer(short.MinValue, short.MaxValue), "1"),
        new("ushort", "Unsigned", "reader.ReadUInt16()", SchemaNode.Integer(ushort.MinValue, ushort.MaxValue), "1"),
        new("int", "Integer", "reader.ReadInt32()", SchemaNode.Integer(int.MinValue, int.MaxValue), "1"),
        new("uint", "Unsigned", "reader.ReadUInt32()", SchemaNode.Integer(uint.MinValue, uint.MaxValue), "1"),
        new("long", "Integer", "reader.ReadInt64()", SchemaNode.Integer(long.MinValue, long.MaxValue), "1"),
        new("ulong", "Unsigned", "reader.ReadUInt64()", SchemaNode.Integer(ulong.MinValue, ulong.MaxValue), "1"),
        new("float", "Single", "reader.ReadSingle()", s_number, "1.5", namesMember: true),
        new("double", "Double", "reader.ReadDouble()", s_number, "1.5", namesMember: true),
        new("decimal", "Decimal", "reader.ReadDecimal()", s_number, "1.5"),
        new("byte[]", "Bytes", "reader.ReadBytes()", SchemaNode.Of("string", $"\"contentEncoding\":\"base64\",\"pattern\":\"{Base64}\""), "\"AQID\""),
        new("global::System.Guid", "Guid", "reader.ReadGuid()", Format("uuid"), "\"5b1f9a52-7c3e-4d08-b6a4-2e8d10c9f763\""),
        new("global::System.DateTime", "DateTime", "reader.ReadDateTime()", Pattern(DateAndTime), "\"2026-01-31T12:30:00Z\""),
        new("global::System.DateTimeOffset", "DateTimeOffset", "reader.ReadDateTimeOffset()", Format("date-time"), "\"2026-01-31T12:30:00+00:00\""),
        new("global::System.TimeSpan", "TimeSpan", "reader.ReadTimeSpan()", Pattern(Duration), "\"00:30:00\""),
        new("global::System.Version", "Version", "reader.ReadVersion()", Pattern(@"^[0-9]+(\\.[0-9]+){1,3}$"), "\"1.0.1\""),
        new("global::System.Uri", "Text", "reader.ReadUri()", s_text, "\"https://example.com/firmware.bin\"", ".OriginalString"),
        new("global::IotJobs.JobId", "Text", "reader.ReadJobId()", Pattern("^[a-zA-Z0-9_-]{1,64}$"), "\"job-1\"", ".Value"),

        // Types that the library for .NET Standard does not know.
        new(
            "global::System.DateOnly",
            "Date",
            "global::System.DateOnly.FromDateTime(reader.ReadDate())",
            Format("date"),
            "\"2026-01-31\"",
            ".ToDateTime(default(global::System.TimeOnly))"),
        new(
            "global::System.TimeOnly",
            "TimeSpan",
            "global::System.TimeOnly.FromTimeSpan(reader.ReadTimeOfDay())",
            Pattern(TimeOfDay),
            "\"12:30:00\"",
            ".ToTimeSpan()"),
        Large("global::System.Int128", SchemaNode.Integer(null, null)),
        Large("global::System.UInt128", SchemaNode.Integer(0, null)),
        new(Json + "JsonElement", "Element", "reader.ReadJsonElement()", SchemaNode.Anything, "\"text\""),
        new(Json + "JsonDocument", "Element", "reader.ReadJsonDocument()", SchemaNode.Anything, "\"text\"", ".RootElement"),
        new(Nodes + "JsonNode", "Node", "reader.ReadJsonNode()", SchemaNode.Anything, "\"text\""),
        new(Nodes + "JsonObject", "Node", "reader.ReadJsonObject()", SchemaNode.Of("object"), "{}"),
        new(Nodes + "JsonArray", "Node", "reader.ReadJsonArray()", SchemaNode.Of("array"), "[]"),
        new(Nodes + "JsonValue", "Node", "reader.ReadJsonValue()", new(["string", "number", "boolean"], ""), "\"text\""),
    }.ToDictionary(row => row.TypeName, StringComparer.Ordinal);

    private Scalar(string typeName, string writer, string reading, SchemaNode schema, string sample, string conversion = "", bool namesMember = false) =>
        (TypeName, Writer, Reading, Schema, Sample, Conversion, NamesMember) = (typeName, "Write" + writer, reading, schema, sample, conversion, namesMember);

    /// <summary>A text that is the URL of an object in S3, and the placeholder of its presigned form in the document.</summary>
    public static Scalar PresignedText { get; } = new("string", "PresignedUrl", "reader.ReadString()", s_text, S3Url, namesMember: true);

    /// <summary>The same as a Uri.</summary>
    public static Scalar PresignedUri { get; } =
        new("global::System.Uri", "PresignedUrl", "reader.ReadUri()", s_text, S3Url, "?.OriginalString", namesMember: true);

    /// <summary>The type in full, as written in source.</summary>
    public string TypeName { get; }

    /// <summary>The writer's method.</summary>
    public string Writer { get; }

    /// <summary>What makes the value into what the method takes; may be empty.</summary>
    public string Conversion { get; }

    /// <summary>Whether the method has to know the member, as not every value is legal.</summary>
    public bool NamesMember { get; }

    /// <summary>The expression that reads a value.</summary>
    public string Reading { get; }

    /// <summary>The schema of a value that is not null.</summary>
    public SchemaNode Schema { get; }

    /// <summary>A plausible value, as JSON.</summary>
    public string Sample { get; }

    /// <summary>Whether it is a text that is written as it is.</summary>
    public bool IsPlainText => Writer == "WriteText" && TypeName == "string";

    /// <summary>Whether it is written as a placeholder that AWS IoT replaces by a presigned URL.</summary>
    public bool IsPresigned => Writer == "WritePresignedUrl";

    /// <summary>Whether null in the document is a value of it like any other.</summary>
    public bool TakesNull => TypeName == Json + "JsonElement";

    /// <summary>The row of a type; null when it is not a single value.</summary>
    /// <param name="typeName">The type in full, as written in source.</param>
    public static Scalar? Of(string typeName) => s_rows.TryGetValue(typeName, out var row) ? row : null;

    private static Scalar Large(string type, SchemaNode schema) =>
        new(type, "Json", $"{type}.Parse(reader.ReadNumberText(), {InvariantCulture})", schema, "1", $".ToString({InvariantCulture})");

    private static SchemaNode Format(string format) => SchemaNode.Of("string", $"\"format\":\"{format}\"");

    private static SchemaNode Pattern(string pattern) => SchemaNode.Of("string", $"\"pattern\":\"{pattern}\"");
}
