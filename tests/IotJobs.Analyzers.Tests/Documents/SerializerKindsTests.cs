namespace IotJobs.Analyzers.Tests.Documents;

/// <summary>Documents of <c>JsonObject</c> and of Newtonsoft.Json, of which the names alone are known here.</summary>
public class SerializerKindsTests
{
    private const string Newtonsoft = """

        namespace Newtonsoft.Json
        {
            public class JsonPropertyAttribute : System.Attribute { public JsonPropertyAttribute(string name) { } }
            public class JsonSerializerSettings { public object ContractResolver { get; set; } public NullValueHandling NullValueHandling { get; set; } }
            public enum NullValueHandling { Include, Ignore }
            public enum Formatting { None, Indented }
            public static class JsonConvert
            {
                public static string SerializeObject(object value) => null;
                public static string SerializeObject(object value, Formatting formatting) => null;
                public static string SerializeObject(object value, JsonSerializerSettings settings) => null;
            }
        }
        namespace Newtonsoft.Json.Serialization { public class CamelCasePropertyNamesContractResolver { } }
        namespace Newtonsoft.Json.Linq
        {
            public abstract class JToken { public static extern implicit operator JToken(string value); public static extern implicit operator JToken(int value); }
            public class JProperty : JToken { public JProperty(string name, object content) { } }
            public class JArray : JToken { public JArray(params object[] content) { } }
            public class JObject : JToken
            {
                public JObject(params object[] content) { }
                public JToken this[string name] { get => null; set { } }
                public void Add(string name, JToken value) { }
                public void Add(object content) { }
                public bool Remove(string name) => true;
            }
        }
        """;

    private const string Members = """
        class Settings { [Newtonsoft.Json.JsonProperty("abortConfig")] public int Abort { get; set; } public object Notes { get; set; } }
        """;

    [Theory]
    [InlineData("IOTJ3003", "new JsonObject { [\"a\"] = name, [\"[|abortConfig|]\"] = 1 }.ToJsonString()")]
    [InlineData("IOTJ3003", "new JsonObject { [\"[|abortConfig|]\"] = JsonValue.Create(1) }.ToString()")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new JsonObject { [\"[|abortConfig|]\"] = new JsonArray() })")]
    [InlineData("IOTJ3007", "new JsonObject { [\"a\"] = new JsonArray(1, \"[|AKIAIOSFODNN7EXAMPLE|]\", null) }.ToJsonString()")]
    [InlineData("IOTJ3009", "new JsonObject { [\"a\"] = [|null|] }.ToJsonString()")]
    [InlineData("IOTJ3006", "\"{\\\"a\\\":\\\"\" + [|new JsonObject { [\"a\"] = 1 }.ToJsonString()|] + \"\\\"}\"")]
    [InlineData("IOTJ3006", "\"{\\\"a\\\":\\\"\" + [|_node.ToJsonString()|] + \"\\\"}\"")]
    [InlineData("IOTJ3003", "JsonConvert.SerializeObject(new { [|abortConfig|] = 1 })")]
    [InlineData("IOTJ3003", "JsonConvert.SerializeObject(new Settings { [|Abort|] = 1, Notes = \"\" }, Formatting.Indented)")]
    [InlineData("IOTJ3003", "JsonConvert.SerializeObject(new { [|AbortConfig|] = 1 }, new JsonSerializerSettings { ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver() })")]
    [InlineData("IOTJ3003", "JsonConvert.SerializeObject(new Settings { [|Abort|] = 1 }, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })")]
    [InlineData("IOTJ3003", "new JObject { [\"[|abortConfig|]\"] = 1 }.ToString()")]
    [InlineData("IOTJ3003", "new JObject(new JProperty(\"[|abortConfig|]\", name)).ToString()")]
    [InlineData("IOTJ3007", "new JObject(new JProperty(\"a\", new JArray(1, \"[|AKIAIOSFODNN7EXAMPLE|]\"))).ToString()")]
    public Task Document_Triggers(string id, string expression) => DocumentCase.TriggersAsync(id, Source(DocumentCase.Request(expression, $"{Members} JsonObject _node;")));

    [Theory]
    [InlineData("new JsonObject { [\"a\"] = new JsonObject { [\"abortConfig\"] = name }, [name] = count }.ToJsonString()")]
    [InlineData("new JsonObject(_node).ToJsonString()")]
    [InlineData("_node.ToJsonString()")]
    [InlineData("JsonNode.Parse(json).ToJsonString()")]
    [InlineData("JsonConvert.SerializeObject(new { AbortConfig = 1, name })")]
    [InlineData("JsonConvert.SerializeObject(new { abortConfig = 1 }, new JsonSerializerSettings { ContractResolver = _node })")]
    [InlineData("new JObject(new JProperty(\"a\", new JObject(new JProperty(\"abortConfig\", 1)))).ToString()")]
    [InlineData("new JObject(_node).ToString()")]
    public Task LegalDocument_DoesNotTrigger(string expression) => DocumentCase.DoesNotTriggerAsync(Source(DocumentCase.Request(expression, "JsonObject _node;")));

    [Theory]
    [InlineData("var made = new JsonObject(); made[\"[|abortConfig|]\"] = 1;", "made.ToJsonString()")]
    [InlineData("var made = new JsonObject(); made.Add(\"[|abortConfig|]\", 1);", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new JObject(); made.Add(\"[|abortConfig|]\", 1);", "made.ToString()")]
    [InlineData("var made = new JObject(); made.Add(new JProperty(\"[|abortConfig|]\", 1));", "JsonConvert.SerializeObject(made)")]
    [InlineData("var made = new JsonObject { [\"a\"] = 1, [\"[|abortConfig|]\"] = 1 }; made.Remove(\"a\");", "made.ToJsonString()")]
    public Task FilledBefore_Triggers(string statements, string expression) => DocumentCase.TriggersAsync("IOTJ3003", Method(statements, expression));

    [Theory]
    [InlineData("var made = new JsonObject { [\"abortConfig\"] = 1 }; made.Remove(\"abortConfig\");", "made.ToJsonString()")]
    [InlineData("var made = new JsonObject { [\"abortConfig\"] = 1 }; made.Remove(name);", "made.ToJsonString()")]
    [InlineData("var made = new JsonObject { [\"abortConfig\"] = 1 }; made.Clear();", "made.ToJsonString()")]
    [InlineData("var made = new JsonObject { [\"a\"] = new JsonObject() }; made[\"a\"][\"abortConfig\"] = 1;", "made.ToJsonString()")]
    [InlineData("var made = new JObject { [\"abortConfig\"] = 1 }; made.Remove(\"abortConfig\");", "made.ToString()")]
    [InlineData("var made = new JsonObject { [\"abortConfig\"] = 1 }; _change(made);", "made.ToJsonString()")]
    public Task ChangedBefore_DoesNotTrigger(string statements, string expression) => DocumentCase.DoesNotTriggerAsync(Method(statements, expression));

    private static string Source(string source) =>
        source.Replace("using System.Text.Json;", "using System.Text.Json; using System.Text.Json.Nodes; using Newtonsoft.Json; using Newtonsoft.Json.Linq;", StringComparison.Ordinal) + Newtonsoft;

    private static string Method(string statements, string expression) => Source(DocumentCase.Request("\"{}\"", $$"""
        Action<object> _change;
        object Filled(string name)
        {
            {{statements}}
            return new CreateJobRequest { JobId = "filled", Document = {{expression}} };
        }
        """));
}
