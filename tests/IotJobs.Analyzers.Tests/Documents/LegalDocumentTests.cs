namespace IotJobs.Analyzers.Tests.Documents;

public sealed class LegalDocumentTests
{
    private const string Helpers = """
        const string Empty = "{}";
        static readonly string s_text = "{\"a\":1}";
        static string Escape(string text) => text.Replace("\"", "\\\"");
        static string Safe(string text) { return JsonEncodedText.Encode(text).ToString(); }
        static string ToText(object value) => JsonSerializer.Serialize(value);
        static string Member(string text) { return ToText(text); }
        [JobId] string Job { get; set; }
        [ThingName] string Thing { get; set; }
        enum Mode { Fast, Slow }
        Mode _mode;
        Version _version = new(1, 2);
        class Checked
        {
            string _kind;
            public Checked(string name) { if (!name.All(char.IsLetter)) throw new ArgumentException(name); Name = name; }
            public string Name { get; }
            public string Kind { get => _kind; set { if (value.Contains('"')) throw new ArgumentException(value); _kind = value; } }
            [RegularExpression("^[a-z]+$")] public string Word { get; set; }
        }
        """;

    [Theory]
    [InlineData("""  "{}"  """)]
    [InlineData("""  "  {\n  \"operation\" : \"UPDATE\" }\r\n"  """)]
    [InlineData("""  Empty  """)]
    [InlineData("""  s_text  """)]
    [InlineData("""  null  """)]
    [InlineData("""  "[1, -2.5e+10, 0.1, 1E400, 123456789012345678901234567890]"  """)]
    [InlineData("""  "\"just text\""  """)]
    [InlineData("""  "true"  """)]
    [InlineData("""  "{\"ä\":\"日本語 \uD83D\uDE00\",\"\":\"\"}"  """)]
    [InlineData("""  "{\"a\":\"\\u00e4\\n\\\"\\\\\\/\"}"  """)]
    [InlineData("""  "{\"inner\":\"{\\\"a\\\":1}\",\"script\":\"if [ -f ${HOME}/x ]; then echo $1; fi\"}"  """)]
    [InlineData("""  "{\"a\":{\"timeoutConfig\":{}},\"rollout\":{\"maximumPerMinute\":1}}"  """)]
    [InlineData("""  "{\"TimeoutConfig\":{},\"jobExecutionsRolloutConfigs\":1}"  """)]
    [InlineData("""  "{\"a\":1,\"A\":2,\"b\":{\"a\":1}}"  """)]
    [InlineData("""  "{\"a\":[null]}"  """)]
    [InlineData("""  "{\"url\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"}"  """)]
    [InlineData("""  "{\"url\":\"${aws:iot:s3-presigned-url-v2:https://b.s3.eu-west-1.amazonaws.com/k%3FversionId%3D1}\"}"  """)]
    [InlineData("""  "{\"url\":\"${aws:iot:s3-presigned-url-v1:https://s3.amazonaws.com/b/k}\"}"  """)]
    [InlineData("""  "{\"url\":\"${aws:iot:s3-presigned-url:b/k}\"}"  """)]
    [InlineData("""  "{\"log\":\"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/b/${thingName}/${jobId}.log}\"}"  """)]
    [InlineData("""  "{\"p\":\"${aws:iot:package:P:version:2.1:attributes:url}\",\"q\":\"${aws:iot:package:P:version:2.1:attributes}\"}"  """)]
    [InlineData("""  "{\"p\":\"${aws:iot:package::version::artifact:s3-presigned-url}\"}"  """)]
    [InlineData("""  "{\"p\":\"${aws:iot:package:P:version:1:artifact-location:s3-presigned-url}\"}"  """)]
    [InlineData("""  "{\"p\":\"${aws:iot:parameter:pathToHandler}\"}"  """)]
    [InlineData("""  "{\"sig\":\"${aws:iot:code-sign-signature:s3://eu-west-1.b/k@v}\"}"  """)]
    [InlineData("""  "{\"path\":\"${PATH}\",\"price\":\"$5 {a}\"}"  """)]
    [InlineData("""  $"{{\"url\":\"${{aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/b/{Uri.EscapeDataString(name)}}}\"}}"  """)]
    [InlineData(""""  $$"""{"url":"${aws:iot:s3-presigned-url-v2:https://b.s3.amazonaws.com/k}","n":{{count}}}"""  """")]
    [InlineData("""  "{\"firmwareUrl\":\"https://example.com/a.bin\",\"sha256\":\"00\",\"md5\":\"11\"}"  """)]
    [InlineData("""  "{\"$schema\":\"http://json-schema.org/draft\",\"status\":\"http://example.com/report\",\"url\":\"http://localhost/a.bin\"}"  """)]
    [InlineData("""  "{\"note\":\"AKIA is a prefix, XAKIAIOSFODNN7EXAMPLE1 is none\"}"  """)]
    [InlineData("""  JsonSerializer.Serialize(new { operation = name })  """)]
    [InlineData("""  File.ReadAllText("document.json")  """)]
    [InlineData("""  json  """)]
    [InlineData("""  new System.Text.Json.Nodes.JsonObject { ["a"] = name }.ToString()  """)]
    [InlineData("""  json.Replace("${VERSION}", version)  """)]
    [InlineData("""  $"{{\"a\":{count},\"b\":\"{count}\",\"c\":\"{id}\",\"d\":\"{at:O}\",\"e\":\"{flag}\",\"f\":\"{_mode}\",\"g\":\"{_version}\",\"h\":\"{at}\"}}"  """)]
    [InlineData("""  $"{{\"job\":\"{Job}\",\"thing\":\"{Thing}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{JsonEncodedText.Encode(name)}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{JavaScriptEncoder.Default.Encode(name)}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{Escape(name)}\",\"b\":\"{Safe(name)}\",\"c\":{Member(name)}}}"  """)]
    [InlineData("""  $"{{\"a\":{JsonSerializer.Serialize(name)},\"b\":{JsonSerializer.Serialize(things)}}}"  """)]
    [InlineData("""  $"{{\"a\":\"{JsonSerializer.Serialize(name).Trim('"')}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{Convert.ToBase64String(new byte[3])}\",\"b\":\"{BitConverter.ToString(new byte[3])}\"}}"  """)]
    [InlineData("""  $"{{\"a\":{json}}}"  """)]
    [InlineData("""  "{\"a\":" + json + "}"  """)]
    [InlineData("""  "{" + string.Join(",", things) + "}"  """)]
    [InlineData("""  "[" + string.Join(",", things.Select(Member)) + "]"  """)]
    [InlineData("""  $"{{{json}}}"  """)]
    [InlineData("""  $"{json},{json}]"  """)]
    [InlineData("""  $"{{\"a\":{(flag ? "true" : "false")},\"b\":{flag.ToString().ToLowerInvariant()}}}"  """)]
    [InlineData("""  $"{{\"a\":{count}.5,\"b\":-{count:D3}e1}}"  """)]
    [InlineData("""  $"{{\"a\":\"{(flag ? "x" : "y")}\"}}"  """)]
    [InlineData("""  $"{{\"when\":\"{at:yyyy-MM-dd}\",\"number\":{at:1yyyyMMdd}}}"  """)]
    [InlineData("""  "{\"packageNamespace\":\"http://x.org/a\",\"profile\":\"http://x.org/p\",\"quota\":\"http://x.org/q\",\"imageUrl\":\"http://x.org/logo.png\",\"reportUrl\":\"http://x.org/firmware\"}"  """)]
    [InlineData("""  "{\"k\":\"ASIANMARKETSELECTION\",\"url\":\"https://x/a.bin\",\"checkMd5\":false}"  """)]
    [InlineData("""  $"{{\"a\":{at:yyyyMMdd},\"b\":{(int)_mode},\"c\":{_mode:D},\"d\":{count,8},\"e\":{0.5},\"f\":{at.Ticks}}}"  """)]
    [InlineData("""  $"{{\"a\":\"{new Uri(name).AbsoluteUri}\",\"b\":\"{GetType().Name}\"}}"  """)]
    [InlineData("""  name.All(char.IsLetterOrDigit) ? $"{{\"a\":\"{name}\"}}" : null  """)]
    [InlineData("""  $"{{{name}:1}}"  """)]
    [InlineData("""  $"{{\"a\":[\"{string.Join("\",\"", new[] { id })}\"],\"b\":[\"{string.Join("\",\"", new[] { id }.Select(item => item.ToString("N")))}\"]}}"  """)]
    [InlineData("""  $"{{\"a\":[\"{string.Join("\",\"", things.Select(item => JsonEncodedText.Encode(item)))}\"]}}"  """)]
    [InlineData("""  $"{{\"a\":\"{Regex.Replace(name, "[^a-z]", "-")}\",\"b\":\"{Regex.Match(name, "[a-z]+").Value}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{new string(name.Where(char.IsLetterOrDigit).ToArray())}\",\"b\":\"{Enum.GetName(_mode)}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{Environment.MachineName}\",\"b\":\"{Path.GetRandomFileName()}\",\"c\":\"{TimeZoneInfo.Local.Id}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{new Job().JobArn}\",\"b\":\"{new JobExecution().ThingArn}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{new Checked("a").Name}\",\"b\":\"{new Checked("a").Kind}\",\"c\":\"{new Checked("a").Word}\"}}"  """)]
    [InlineData("""  name == "FAST" || name is "SLOW" ? $"{{\"a\":\"{name}\"}}" : null  """)]
    [InlineData("""  name.AsSpan().IndexOf('"') < 0 ? $"{{\"a\":\"{name}\"}}" : null  """)]
    [InlineData("""  "{\"redact\":[\"X-Amz-Signature=\",\"AWSAccessKeyId\"],\"begin\":\"-----BEGIN PRIVATE KEY-----\"}"  """)]
    public Task LegalDocument_DoesNotTrigger(string expression) => DocumentCase.DoesNotTriggerAsync(DocumentCase.Request(expression, Helpers));

    [Fact]
    public Task EncodedLocals_DoNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System.Text.Json;
        using Amazon.IoT.Model;
        class C
        {
            void M(CreateJobRequest request, string name, string other, string third)
            {
                var text = JsonEncodedText.Encode(name).ToString();
                other = JsonSerializer.Serialize(other).Trim('"');
                request.Document = $"{{\"a\":\"{text}\",\"b\":\"{other}\"}}";
            }
        }
        """);

    [Fact]
    public Task CheckedText_DoesNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System;
        using System.Text.RegularExpressions;
        using Amazon.IoT.Model;
        class C
        {
            static void Validate(string text) { if (text.Contains('"')) throw new ArgumentException(text); }
            void M(CreateJobRequest request, string name, string other)
            {
                Validate(name);
                if (!Regex.IsMatch(other, "^[a-z]+$")) return;
                request.Document = $"{{\"a\":\"{name}\",\"b\":\"{other}\"}}";
            }
        }
        """);

    [Fact]
    public Task OtherChecks_DoNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System;
        using System.Text.RegularExpressions;
        using Amazon.IoT.Model;
        static class Ensure { public static void Plain(string text) { if (text.Contains('"')) throw new ArgumentException(text); } }
        class C
        {
            string _field = "";
            void M(CreateJobRequest request, string a, string b, string c, string d)
            {
                var isPlain = Regex.IsMatch(a, "^[a-z]+$");
                if (!isPlain || _field.Contains('"')) return;
                foreach (var letter in b) if (!char.IsLetter(letter)) throw new ArgumentException(b);
                switch (c) { case "x": break; default: throw new ArgumentException(c); }
                Ensure.Plain(d);
                request.Document = $"{{\"a\":\"{a}\",\"b\":\"{b}\",\"c\":\"{c}\",\"d\":\"{d}\",\"e\":\"{_field}\"}}";
            }
        }
        """);

    [Fact]
    public Task ItemOfLiterals_DoesNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System.Collections.Generic;
        using System.Linq;
        using Amazon.IoT.Model;
        class C
        {
            static readonly string[] Operations = { "START", "STOP" };
            static readonly Dictionary<int, string> Words = new() { [1] = "one", [2] = "two" };
            void M(CreateJobRequest request, int n)
            {
                var more = new List<string> { "a", "b" };
                foreach (var operation in Operations) request.Document = $"{{\"a\":\"{operation}\"}}";
                foreach (var operation in new[] { "x", "y" }) request.Document = $"{{\"a\":\"{operation}\"}}";
                var all = more.Select(item => new CreateJobRequest { Document = $"{{\"a\":\"{item}\",\"b\":\"{Words[n]}\",\"c\":\"{Operations[n]}\"}}" }).ToList();
                request.Document = $"{{\"a\":[\"{string.Join("\",\"", Operations)}\"]}}";
            }
        }
        """);

    [Fact]
    public Task ItemOfOtherLists_Triggers() => DocumentCase.TriggersAsync("IOTJ3006", """
        using System.Collections.Generic;
        using Amazon.IoT.Model;
        class C
        {
            static string[] Names = { "a" };
            void M(CreateJobRequest request, CreateJobRequest second, List<string> names, string name)
            {
                var more = new List<string> { "a", name };
                foreach (var item in names) second.Document = $"{{\"a\":\"{[|item|]}\"}}";
                foreach (var item in more) request.Document = $"{{\"a\":\"{[|item|]}\",\"b\":\"{Names[0]}\"}}";
            }
        }
        """);

    [Fact]
    public Task DocumentInSteps_DoesNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using Amazon.IoT.Model;
        using IotJobs;
        class C
        {
            [JobDocument] string Text { get; set; } = "{\"a\":";
            void Add(int n) => Text += n;
            void M(CreateJobRequest request, bool flag, int count)
            {
                request.Document = "{\"a\":1";
                if (flag) request.Document += ",\"b\":2";
                request.Document += "}";
                var template = new CreateJobTemplateRequest { Document = "{\"n\":__N__}" };
                template.Document = template.Document.Replace("__N__", count.ToString());
            }
        }
        """);

    [Fact]
    public Task NoDocumentYet_DoesNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System.Diagnostics.CodeAnalysis;
        using Amazon.IoT.Model;
        using IotJobs;
        class C
        {
            [JobDocument] public string Text { get; set; } = "";
            [JobDocument] string _field = string.Empty;
            [StringSyntax("Json")] public string Json { get; set; } = "";
            [return: JobDocument] string Make(bool flag, [JobDocument] string text = "") => flag ? "{}" : "";
            CreateJobRequest Request() { Text = ""; Make(false, ""); return new() { Document = Json }; }
        }
        """);

    [Fact]
    public Task TextThatIsNoJobDocument_DoesNotTrigger() => DocumentCase.DoesNotTriggerAsync("""
        using System.Diagnostics.CodeAnalysis;
        using Amazon.IoT.Model;
        class CreateJob { public string Document { get; set; } = "{a:1}"; }
        class C
        {
            [StringSyntax("Json")] string _json = "{a:1}";
            void Take([StringSyntax("Json")] string json, string document) { document = json; _json = document; }
            void Fill(CreateJobRequest request, [StringSyntax("Json")] string template)
            {
                template = template.Replace("{{n}}", "1");
                request.Document = template;
            }
            void Copy(CreateJobRequest request, [StringSyntax("Json")] string template)
            {
                var json = template;
                json = json.Trim();
                request.Document = json;
            }
            void M(CreateJobRequest request)
            {
                Fill(request, "{\"n\":{{n}}}");
                Take("{a:1}", "{a:1}");
                request.Description = "{a:1}";
                request.DocumentSource = "{a:1}";
                new CreateJob { Document = "{b:1}" }.ToString();
                System.Linq.Expressions.Expression<System.Func<CreateJobRequest>> tree = () => new CreateJobRequest { Document = "{a:1}" };
            }
        }
        """);

    [Fact]
    public async Task UnfinishedCode_DoesNotCrash()
    {
        var source = DocumentCase.Request(
            """  $"{{ \"a\": \"{name}\", b: {flag}, \"c\": \"${{aws:iot:s3-presign-url:https://x\", \"u\": \"${aws:iot:x}\" }}" + (flag ? json : "{ 'x'") + string.Format("{{\"{0}\":{1", name, count)  """,
            "[JobDocument] string Text { get; set; } = $\"{{{");
        for (var length = source.IndexOf("class C", StringComparison.Ordinal); length <= source.Length; length += 3)
        {
            await DocumentCase.RunAsync(source[..length]);
        }
    }
}
