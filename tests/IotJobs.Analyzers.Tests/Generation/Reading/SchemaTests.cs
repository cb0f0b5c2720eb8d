using System.Text.Json;
using System.Text.Json.Nodes;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

public class SchemaTests
{
    private static JsonNode SchemaOf(string types, string property = "Job.JobDocumentSchema")
    {
        using var code = LoadedCode.Load($"public static class Case {{ public static string Schema() => {property}; }} {types}");
        return JsonNode.Parse((string)code.Call("Schema")!)!;
    }

    [Theory]
    [InlineData("string", "{\"type\":\"string\"}")]
    [InlineData("bool", "{\"type\":\"boolean\"}")]
    [InlineData("byte", "{\"type\":\"integer\",\"minimum\":0,\"maximum\":255}")]
    [InlineData("ulong", "{\"type\":\"integer\",\"minimum\":0,\"maximum\":18446744073709551615}")]
    [InlineData("decimal", "{\"type\":\"number\"}")]
    [InlineData("char", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":1}")]
    [InlineData("Guid", "{\"type\":\"string\",\"format\":\"uuid\"}")]
    [InlineData("DateTimeOffset", "{\"type\":\"string\",\"format\":\"date-time\"}")]
    [InlineData("DateTime", "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})?$\"}")]
    [InlineData("DateOnly", "{\"type\":\"string\",\"format\":\"date\"}")]
    [InlineData("TimeSpan", "{\"type\":\"string\",\"pattern\":\"^-?([0-9]+\\\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\\\.[0-9]{1,7})?$\"}")]
    [InlineData("byte[]", "{\"type\":\"string\",\"contentEncoding\":\"base64\",\"pattern\":\"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$\"}")]
    [InlineData("JsonElement", "{}")]
    [InlineData("JsonNode?", "{}")]
    [InlineData("JsonValue", "{\"type\":[\"string\",\"number\",\"boolean\"]}")]
    [InlineData("DayOfWeek[]", "{\"type\":\"array\",\"items\":{\"enum\":[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\",\"Saturday\"]}}")]
    [InlineData("Access", "{\"type\":\"string\",\"pattern\":\"^(Read|Write)(, (Read|Write))*$\"}")]
    [InlineData("List<int?>", "{\"type\":\"array\",\"items\":{\"type\":[\"integer\",\"null\"],\"minimum\":-2147483648,\"maximum\":2147483647}}")]
    [InlineData("Dictionary<string, bool>", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"boolean\"}}")]
    [InlineData("Dictionary<string, Kind?>", "{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":[{\"enum\":[\"A\"]},{\"type\":\"null\"}]}}")]
    public void A_member_has_the_schema_of_its_type(string type, string schema)
    {
        var node = SchemaOf($"[FirmwareJob] public partial class Job {{ public {type} Value {{ get; set; }} = default!; }} public enum Kind {{ A }} [Flags] public enum Access {{ Read = 1, Write = 2 }}");
        Assert.Equal(schema, node["properties"]!["value"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Members_that_are_always_written_are_required_constants_are_const_and_shared_types_are_defined_once()
    {
        var schema = SchemaOf("""
            [FirmwareJob] public partial class Job
            {
                public string Operation => "UPDATE";
                public required string Name { get; init; }
                public string? Note { get; set; }
                public int Size { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Rare { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Always { get; set; }
                public Part? Left { get; set; }
                public Part? Right { get; set; }
                public Once? Once { get; set; }
                public Job? Child { get; set; }
                public Forest? Forest { get; set; }
                public List<Part>? Parts { get; set; }
                [JsonIgnore] public string ThingName { get; init; } = "";
            }
            public class Part { public int X { get; set; } }
            public class Once { public int Y { get; set; } }
            public class Forest : List<Forest> { }
            """);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Job",
                  "type": "object",
                  "properties": {
                    "operation": { "const": "UPDATE" },
                    "name": { "type": "string" },
                    "note": { "type": "string" },
                    "size": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 },
                    "rare": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 },
                    "always": { "type": ["string", "null"] },
                    "left": { "$ref": "#/$defs/Part" },
                    "right": { "$ref": "#/$defs/Part" },
                    "once": {
                      "type": "object",
                      "properties": { "y": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } },
                      "required": ["y"]
                    },
                    "child": { "$ref": "#" },
                    "forest": { "$ref": "#/$defs/Forest" },
                    "parts": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/Part" }, { "type": "null" }] } }
                  },
                  "required": ["operation", "name", "size", "always"],
                  "$defs": {
                    "Part": {
                      "type": "object",
                      "properties": { "x": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } },
                      "required": ["x"]
                    },
                    "Forest": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/Forest" }, { "type": "null" }] } }
                  }
                }
                """),
            schema), schema.ToJsonString());
    }
}
