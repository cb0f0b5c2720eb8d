namespace IotJobs.Analyzers.Tests.Documents;

/// <summary>The rules on documents see what a serializer writes, and speak at the member, key or value that it is made of.</summary>
public class SerializedDocumentTests
{
    private const string Helpers = """
        const string Wrong = "${aws:iot:s3-presigned-ulr:https://s3.eu-west-1.amazonaws.com/f/p.bin}";
        public class Common { public string AbortConfig { get; set; } }
        public class Update : Common
        {
            public string Operation => "UPDATE";
            [System.Text.Json.Serialization.JsonPropertyName("timeoutConfig")] public int Timeout { get; set; }
            [System.Text.Json.Serialization.JsonIgnore] public string schedulingConfig { get; set; }
        }
        public record File([property: System.Text.Json.Serialization.JsonPropertyName("url")] string Address, object abortConfig = null);
        public class Optional
        {
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string abortConfig { get; set; }
            public int X { get; set; }
        }
        static readonly JsonSerializerOptions s_camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        JsonSerializerOptions _options;
        static string Inner(object value) => JsonSerializer.Serialize(value);
        static object Content() => new { abortConfig = 3 };
        static void Change(Dictionary<string, object> map) => map.Remove("abortConfig");
        """;

    [Theory]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new { [|abortConfig|] = 1, operation = name })")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new { [|AbortConfig|] = 1 }, s_camel)")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new { [|AbortConfig|] = 1 }, flag ? s_camel : _options)")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new { [|AbortConfig|] = 1 }, new JsonSerializerOptions(JsonSerializerDefaults.Web))")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new Update { [|Timeout|] = 5, AbortConfig = \"\", schedulingConfig = name })")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new File(\"\", [|count|]))")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new Optional { [|abortConfig|] = \"all\" })")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new Dictionary<string, object> { [\"[|abortConfig|]\"] = 1 })")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize(new Dictionary<string, object> { { \"[|abortConfig|]\", name } })")]
    [InlineData("IOTJ3003", "JsonSerializer.Serialize([|Content()|])")]
    [InlineData("IOTJ3003", "Inner(new { [|abortConfig|] = 1 })")]
    [InlineData("IOTJ3004", "JsonSerializer.Serialize(new { log = \"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/[|${thingName}|]/x}\" })")]
    [InlineData("IOTJ3007", "JsonSerializer.Serialize(new { key = \"[|AKIAIOSFODNN7EXAMPLE|]\" })")]
    [InlineData("IOTJ3007", "JsonSerializer.Serialize(new { url = \"https://b.s3.amazonaws.com/k?a=1&[|X-Amz-Signature=|]b\" })")]
    [InlineData("IOTJ3008", "JsonSerializer.Serialize(new { firmware = new { url = \"[|http://|]example.com/a\" } })")]
    [InlineData("IOTJ3008", "JsonSerializer.Serialize(new { firmwareUrl = \"https://x\", [|md5|] = name })")]
    [InlineData("IOTJ3009", "JsonSerializer.Serialize(new { a = [|(string)null|] })")]
    [InlineData("IOTJ3011", "JsonSerializer.Serialize(new { a = new[] { name, [|Wrong|] } })")]
    [InlineData("IOTJ3011", "JsonSerializer.Serialize(new List<File> { new([|Wrong|], count), new(name, count) })")]
    [InlineData("IOTJ3011", "JsonSerializer.Serialize(new { a = \"\\\"\u0430\" + [|Wrong|] })")]
    public Task SerializedDocument_Triggers(string id, string expression) => DocumentCase.TriggersAsync(id, DocumentCase.Request(expression, Helpers));

    [Theory]
    [InlineData("JsonSerializer.Serialize(new { device = new { abortConfig = 1 }, operation = name })")]
    [InlineData("JsonSerializer.Serialize(new { AbortConfig = 1 })")]
    [InlineData("JsonSerializer.Serialize(new { abortConfig = 1 }, _options)")]
    [InlineData("JsonSerializer.Serialize(new { AbortConfig = 1 }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })")]
    [InlineData("JsonSerializer.Serialize<Common>(new Update { Timeout = 5, AbortConfig = name })")]
    [InlineData("JsonSerializer.Serialize(new Optional { abortConfig = null })")]
    [InlineData("JsonSerializer.Serialize(new Optional { abortConfig = name })")]
    [InlineData("JsonSerializer.Serialize(new { AbortConfig = (string)null, a = 1 }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull })")]
    [InlineData("JsonSerializer.Serialize(new Dictionary<string, object> { [name] = 1, [\"a\"] = name })")]
    [InlineData("JsonSerializer.Serialize(new { name, version, count, id, flag, at, things, json, DateTimeOffset.UtcNow, c = 'c', d = 1.5m, e = DayOfWeek.Friday })")]
    [InlineData("JsonSerializer.Serialize(new { a = \"say \\\"hi\\\" \\\\ \\n\", b = \"${HOME}\" })")]
    [InlineData("JsonSerializer.Serialize(new { a = name ?? \"none\", b = flag ? \"x\" : \"\" })")]
    [InlineData("JsonSerializer.Serialize(new { md5 = name, sha256 = version, url = \"https://x\" })")]
    [InlineData("JsonSerializer.Serialize(new { payload = Inner(new { abortConfig = 1, a = \"b\" }) })")]
    [InlineData("JsonSerializer.Serialize(this)")]
    public Task LegalSerializedDocument_DoesNotTrigger(string expression) => DocumentCase.DoesNotTriggerAsync(DocumentCase.Request(expression, Helpers));

    [Theory]
    [InlineData("var made = new Dictionary<string, object>(); made[\"[|abortConfig|]\"] = 1;", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new Dictionary<string, object>(); if (flag) made.Add(\"[|abortConfig|]\", 1);", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new Update(); made.[|Timeout|] = count; made.AbortConfig = name;", "JsonSerializer.Serialize(made)")]
    [InlineData("var key = flag ? \"abortConfig\" : \"other\"; var made = new Dictionary<string, object> { [[|key|]] = 1 };", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new { [|abortConfig|] = 1 }; var options = new JsonSerializerOptions(); options.WriteIndented = true;", "JsonSerializer.Serialize(made, options)")]
    public Task FilledBefore_Triggers(string statements, string expression) => DocumentCase.TriggersAsync("IOTJ3003", Method(statements, expression));

    [Theory]
    [InlineData("var made = new Dictionary<string, object> { [\"abortConfig\"] = 1 }; made.Remove(\"abortConfig\");", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new Dictionary<string, object> { [\"abortConfig\"] = 1 }; made.Clear();", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new Dictionary<string, object> { [\"abortConfig\"] = 1 }; Change(made);", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new Dictionary<string, object> { [\"abortConfig\"] = 1 }; _change(made);", "JsonSerializer.Serialize(made)")]
    [InlineData("var made = new { abortConfig = 1 }; var options = new JsonSerializerOptions(); _configure(options);", "JsonSerializer.Serialize(made, options)")]
    [InlineData("var made = new { AbortConfig = 1 }; var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }; options.PropertyNamingPolicy = null;", "JsonSerializer.Serialize(made, options)")]
    public Task ChangedBefore_DoesNotTrigger(string statements, string expression) => DocumentCase.DoesNotTriggerAsync(Method(statements, expression));

    [Theory]
    [InlineData("$\"{{\\\"payload\\\":\\\"{[|Inner(new { name })|]}\\\",\\\"x\\\":1}}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + [|JsonSerializer.Serialize(new { a = new { b = name } })|] + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + [|JsonSerializer.Serialize(new Dictionary<string, int> { [name] = 1 })|] + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + [|JsonSerializer.Serialize(_update)|] + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + [|JsonSerializer.Serialize(things)|] + \"\\\"}\"")]
    public Task SerializedTextBetweenQuotes_Triggers(string expression) =>
        DocumentCase.TriggersAsync("IOTJ3006", DocumentCase.Request(expression, $"{Helpers} Update _update;"));

    [Theory]
    [InlineData("$\"{{\\\"payload\\\":{Inner(new { name })},\\\"x\\\":1}}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + JsonEncodedText.Encode(JsonSerializer.Serialize(new { name })) + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + JsonSerializer.Serialize(new { name }).Replace(\"\\\\\", \"\\\\\\\\\").Replace(\"\\\"\", \"\\\\\\\"\") + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + JsonSerializer.Serialize(count) + JsonSerializer.Serialize(flag) + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + JsonSerializer.Serialize(_any) + JsonSerializer.Serialize(new[] { 1, count }) + \"\\\"}\"")]
    [InlineData("\"{\\\"payload\\\":\\\"\" + JsonSerializer.Serialize(name).Trim('\"') + \"\\\"}\"")]
    public Task SerializedTextInItsPlace_DoesNotTrigger(string expression) => DocumentCase.DoesNotTriggerAsync(DocumentCase.Request(expression, $"{Helpers} object _any;"));

    [Theory]
    [InlineData("\"{\\\"url\\\":\\\"\" + [|_s3.GetPreSignedURL(null)|] + \"\\\"}\"")]
    [InlineData("JsonSerializer.Serialize(new { url = [|_s3.GetPreSignedURL(null)|] })")]
    public Task UrlThatS3HasSigned_IsACredential(string expression) =>
        DocumentCase.TriggersAsync("IOTJ3007", DocumentCase.Request(expression, "Amazon.S3.IAmazonS3 _s3;") + Signer("Amazon.S3"));

    [Fact]
    public Task UrlThatS3HasSignedLater_IsACredential() => DocumentCase.TriggersAsync("IOTJ3007", DocumentCase.Request("\"{}\"", """
        Amazon.S3.IAmazonS3 _s3;
        async System.Threading.Tasks.Task<object> Later()
        {
            var url = await _s3.GetPreSignedURLAsync(null).ConfigureAwait(false);
            return new CreateJobRequest { JobId = "later", Document = $"{{\"url\":\"{[|url|]}\"}}" };
        }
        """) + Signer("Amazon.S3"));

    [Fact]
    public Task UrlThatAnotherSigned_IsAnyText() => DocumentCase.TriggersAsync(
        "IOTJ3006", DocumentCase.Request("\"{\\\"url\\\":\\\"\" + [|_s3.GetPreSignedURL(null)|] + \"\\\"}\"", "Other.IAmazonS3 _s3;") + Signer("Other"));

    [Theory]
    [InlineData("$\"{{\\\"n\\\":[|{(byte)count:D4}|]}}\"")]
    [InlineData("$\"{{\\\"n\\\":[|{at.Month:000}|],\\\"m\\\":1}}\"")]
    public Task NumberThatAlwaysBeginsWithZero_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3001", DocumentCase.Request(expression));

    [Theory]
    [InlineData("$\"{{\\\"n\\\":{count:D4},\\\"m\\\":{at.Month:00}}}\"")]
    [InlineData("$\"{{\\\"n\\\":\\\"{(byte)count:D4}\\\"}}\"")]
    public Task NumberThatMayBeLegal_DoesNotTrigger(string expression) => DocumentCase.DoesNotTriggerAsync(DocumentCase.Request(expression));

    private static string Signer(string space) => $$"""
        namespace {{space}} { public interface IAmazonS3 { string GetPreSignedURL(System.Version request); System.Threading.Tasks.Task<string> GetPreSignedURLAsync(System.Version request); } }
        """;

    private static string Method(string statements, string expression) => DocumentCase.Request("\"{}\"", $$"""
        {{Helpers}}
        Action<object> _change, _configure;
        object Filled(bool flag, int count, string name)
        {
            {{statements}}
            return new CreateJobRequest { JobId = "filled", Document = {{expression}} };
        }
        """);
}
