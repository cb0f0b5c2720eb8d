namespace IotJobs.Analyzers.Tests.Generation;

public class ScalarTests
{
    [Theory]
    [InlineData("string", "\"plain\"")]
    [InlineData("string", "\"\"")]
    [InlineData("string?", "null")]
    [InlineData("bool", "true")]
    [InlineData("bool?", "false")]
    [InlineData("bool?", "null")]
    [InlineData("sbyte", "sbyte.MinValue")]
    [InlineData("byte", "byte.MaxValue")]
    [InlineData("short", "short.MinValue")]
    [InlineData("ushort", "ushort.MaxValue")]
    [InlineData("int", "int.MinValue")]
    [InlineData("int?", "7")]
    [InlineData("uint", "uint.MaxValue")]
    [InlineData("long", "long.MinValue")]
    [InlineData("ulong", "ulong.MaxValue")]
    [InlineData("Int128", "Int128.MinValue")]
    [InlineData("UInt128?", "UInt128.MaxValue")]
    [InlineData("float", "0.1f")]
    [InlineData("float?", "3.4028235E38f")]
    [InlineData("double", "0.1")]
    [InlineData("double", "1e300")]
    [InlineData("double", "10")]
    [InlineData("decimal", "1.50m")]
    [InlineData("decimal?", "decimal.MinValue")]
    [InlineData("char", "'x'")]
    [InlineData("char?", "'\\n'")]
    [InlineData("Guid", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")")]
    [InlineData("DateTime", "new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc)")]
    [InlineData("DateTime", "new DateTime(2026, 2, 3, 4, 5, 6, 70, DateTimeKind.Unspecified)")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.FromHours(9))")]
    [InlineData("DateOnly", "new DateOnly(2026, 2, 3)")]
    [InlineData("TimeOnly", "new TimeOnly(4, 5, 6)")]
    [InlineData("TimeOnly?", "new TimeOnly(4, 5, 6, 70)")]
    [InlineData("TimeSpan", "new TimeSpan(1, 2, 3, 4, 5)")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds(-90)")]
    [InlineData("Uri", "new Uri(\"https://example.com/a b?c=d\")")]
    [InlineData("Uri?", "null")]
    [InlineData("Version", "new Version(1, 2, 3)")]
    [InlineData("byte[]", "new byte[] { 0, 250, 251, 252 }")]
    [InlineData("byte[]", "new byte[0]")]
    [InlineData("JsonElement", "JsonDocument.Parse(\"{ \\\"A\\\" : [1, 2.50, null] }\").RootElement")]
    [InlineData("JsonDocument", "JsonDocument.Parse(\"[true ]\")")]
    [InlineData("JsonNode", "JsonNode.Parse(\"{ \\\"A\\\" : 1 }\")!")]
    [InlineData("JsonObject", "new JsonObject { [\"A\"] = 1 }")]
    [InlineData("JsonArray?", "null")]
    [InlineData("JsonValue", "JsonValue.Create(5)!")]
    public void A_value_has_the_form_that_SystemTextJson_gives_it(string type, string value) =>
        Twin.AssertSame($"public {type} Value {{ get; set; }} = {value}; public {type} Other {{ get; set; }} = {value};");

    [Fact]
    public void A_JobId_is_its_text() =>
        Assert.Equal("""{"previous":"OTA_1"}""", Twin.AssertSame("public JobId Previous { get; set; } = JobId.Parse(\"OTA_1\");"));

    [Fact]
    public void A_JobId_that_names_no_job_is_refused_as_in_SystemTextJson()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob] public partial class Job { public JobId Previous { get; set; } }
            """);
        Assert.Throws<InvalidOperationException>(code.Create().ToJobDocument);
    }

    [Theory]
    [InlineData("double", "double.NaN")]
    [InlineData("float?", "float.PositiveInfinity")]
    [InlineData("IReadOnlyList<double>", "new[] { 1, double.NegativeInfinity }")]
    [InlineData("Dictionary<string, double?[]>", "new() { [\"a\"] = new double?[] { null, double.NaN } }")]
    public void A_number_that_JSON_does_not_have_is_refused_by_the_name_of_its_member(string type, string value)
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob] public partial class Job { public {{type}} Threshold { get; set; } = {{value}}; }
            """);
        var job = code.Create();
        Assert.Contains("Threshold", Assert.Throws<ArgumentException>(() => job.ToJobDocument()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"q\\\"b\\\\s/<>&'+\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\"", """q\"b\\s/<>&'+\b\f\n\r\t\u0001\u001f""" + "\u007f")]
    [InlineData("\"é 한국 😀\"", "é 한국 😀")]
    [InlineData("\"a\\ud800b\"", "a\ufffdb")]
    [InlineData("\"\\udc00\"", "\ufffd")]
    public void Text_is_escaped_the_same_as_a_constant_and_as_a_value(string literal, string expected)
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static Job Create() => new Job { B = {{literal}} }; }
            [FirmwareJob] public partial class Job { public string A => {{literal}}; public string? B { get; set; } }
            """);
        Assert.Equal($$"""{"a":"{{expected}}","b":"{{expected}}"}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void Ascii_escapes_what_is_not_ASCII_in_names_constants_and_values()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job { B = "é😀" }; }
            [FirmwareJob(Ascii = true)] public partial class Job { public string A => "é😀"; [JsonPropertyName("é")] public string? B { get; set; } }
            """);
        Assert.Equal("""{"a":"\u00e9\ud83d\ude00","\u00e9":"\u00e9\ud83d\ude00"}""", code.Create().ToJobDocument());
    }

    [Fact]
    public void The_library_for_NET_Standard_gets_dates_as_types_that_it_knows()
    {
        var compilation = Generated.Compile([Generated.Source("""
            [FirmwareJob] public partial class Job { public DateOnly Day { get; set; } public List<TimeOnly?>? Times { get; set; } }
            namespace IotJobs
            {
                public class FirmwareJobAttribute : Attribute { }
                namespace Serialization { public ref struct JobDocumentWriter { } }
            }
            """)], Harness.References.Net);
        var text = Assert.Single(Generated.Run(compilation).Result.GeneratedSources).SourceText.ToString();
        Assert.Contains("value.Day.ToDateTime(default(global::System.TimeOnly)))", text, StringComparison.Ordinal);
        Assert.Contains("item.ToTimeSpan())", text, StringComparison.Ordinal);
        var (day, time) = (new DateOnly(2026, 2, 3), new TimeOnly(4, 5, 6, 70));
        Assert.Equal(day, DateOnly.FromDateTime(day.ToDateTime(default)));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(time), System.Text.Json.JsonSerializer.Serialize(time.ToTimeSpan()));
    }
}
