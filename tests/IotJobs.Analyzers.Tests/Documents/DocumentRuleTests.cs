namespace IotJobs.Analyzers.Tests.Documents;

public sealed class DocumentRuleTests
{
    [Theory]
    [InlineData("""  "{ [|operation|]: \"UPDATE\" }"  """)]
    [InlineData("""  @"{ [|operation|]: ""UPDATE"" }"  """)]
    [InlineData(""""  """{ [|operation|]: "UPDATE" }"""  """")]
    [InlineData("""  $"{{ [|operation|]: {count} }}"  """)]
    [InlineData("""  $@"{{ [|operation|]: ""{count}"" }}"  """)]
    [InlineData(""""  $$"""{ [|operation|]: {{count}} }"""  """")]
    [InlineData("""  "{ \"a\": 1, " + "[|operation|]: 2 }"  """)]
    [InlineData("""  flag ? "{}" : "{ [|operation|]: 2 }"  """)]
    [InlineData("""  "{\"a\": 1[|,|]}"  """)]
    [InlineData("""  "{\u0022a\u0022: 1[|\u002C|]}"  """)]
    [InlineData("""  "{[|'|]a':'b'}"  """)]
    [InlineData("""  "{\"a\":1} [|/|]"  """)]
    [InlineData("""  "{\"a\":1 [|/* x */|]}"  """)]
    [InlineData("""  "[|{|]\"a\":1"  """)]
    [InlineData("""  [|""|]  """)]
    [InlineData("""  "{\"a\":1}[|{|]}"  """)]
    [InlineData("""  "{[|{|]\"a\":1}}"  """)]
    [InlineData("""  $"{{\"a\":[|{flag}|]}}"  """)]
    [InlineData("""  $"{{\"a\":[|{id}|]}}"  """)]
    [InlineData("""  "{\"a\":" + [|flag|] + "}"  """)]
    [InlineData("""  $"{{\"when\":[|{at:yyyy-MM-dd}|]}}"  """)]
    [InlineData("""  string.Format("{{[|a|]:{0}}}", count)  """)]
    [InlineData("""  $"{{\"when\":[|{at}|]}}"  """)]
    [InlineData("""  "{\"when\":" + [|DateTimeOffset.UtcNow|] + "}"  """)]
    [InlineData("""  $"{{\"day\":[|{at.DayOfWeek}|]}}"  """)]
    [InlineData("""  $"{{\"size\":[|{count:N0}|]}}"  """)]
    [InlineData("""  $"{{\"mask\":[|{count:X8}|]}}"  """)]
    [InlineData("""  $"{{[|{id}|]:1}}"  """)]
    [InlineData("""  $"{{[|key{count}|]:1}}"  """)]
    [InlineData("""  "{\"a\"[|=|]1}"  """)]
    [InlineData("""  "{\"a\":\"b[|\n|]\"}"  """)]
    [InlineData("""  "{\"a\":\"[|\\u00G|]1\"}"  """)]
    [InlineData("""  $"{{\"a\":{(flag ? "true" : "false")},\"b\":[|True|]}}"  """)]
    public Task TextThatIsNotJson_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3001", DocumentCase.Request(expression));

    [Fact]
    public Task BrokenLineInMultiLineLiteral_Triggers() => DocumentCase.TriggersAsync("IOTJ3001", DocumentCase.Request(
        """"
        """
        {
            "operation": "UPDATE",
            "target": [ 1, 2[|,|] ]
        }
        """
        """"));

    [Fact]
    public Task LocalAndConstant_TriggerWhereTheyAreUsed() => DocumentCase.TriggersAsync("IOTJ3001", """
        using Amazon.IoT.Model;
        class C
        {
            private const string Text = "{ \"a\": True }";
            void M(CreateJobTemplateRequest template)
            {
                template.Document = [|Text|];
                var json = "{ \"b\": None }";
                var request = new CreateJobRequest();
                request.Document = [|json|];
            }
        }
        """);

    [Fact]
    public Task TextOfACaller_TriggersWhereTheCallerHandsItIn() => DocumentCase.TriggersAsync("IOTJ3001", """
        using Amazon.IoT.Model;
        class C
        {
            void Copy(CreateJobRequest request, string template)
            {
                var json = template;
                json = json.Trim();
                request.Document = json;
            }
            void M(CreateJobRequest request) => Copy(request, "{\"n\":{[|{|]n}}}");
        }
        """);

    [Fact]
    public async Task MessageNamesWhatWhereAndInstead()
    {
        var diagnostics = await DocumentCase.TriggersAsync("IOTJ3001", DocumentCase.Request("""  "{ [|operation|]: 1 }"  """));

        Assert.Equal("Job document is not JSON: the property name 'operation' has no quotes (index 2); write \"operation\"", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task TooLong_TriggersBySmallestLength()
    {
        var full = new string('x', 32_768 - 8);
        await DocumentCase.DoesNotTriggerAsync(DocumentCase.Request($"\"{{\\\"a\\\":\\\"{full}\\\"}}\""));
        Assert.Equal(["IOTJ3002"], await Ids($"\"{{\\\"a\\\":\\\"{full}x\\\"}}\""));
        Assert.Equal(["IOTJ3010"], await Ids($"\"{{\\\"a\\\":\\\"{full[1..]}ä\\\"}}\""));
        Assert.Equal(["IOTJ3002"], await Ids($"$\"{{{{\\\"a\\\":\\\"{full[31..]}{{id:N}}\\\"}}}}\""));
    }

    [Fact]
    public Task SettingAtTheTop_Triggers() => DocumentCase.TriggersAsync("IOTJ3003", DocumentCase.Request(
        """  "{\"operation\":\"UPDATE\",\"[|jobExecutionsRolloutConfig|]\":{\"maximumPerMinutes\":10},\"[|timeoutConfig|]\":{\"inProgressTimeoutInMinutes\":60}}"  """));

    [Theory]
    [InlineData("""  "{\"url\":\"[|${aws:iot:s3-presigned-url:https://b.s3.amazonaws.com/k|]\"}"  """)]
    [InlineData("""  "{\"v\":\"${aws:iot:package:P:version:[|$null|]:attributes:url}\"}"  """)]
    [InlineData("""  "{\"v\":\"x[|${aws:iot:package:P:version:1:attributes}|]\"}"  """)]
    [InlineData("""  $"{{\"v\":\"[|${{aws:iot:package::version:1:attributes:url}}|]\",\"n\":{count}}}"  """)]
    [InlineData(""""  $$"""{"v":"[|${jobId}|]","n":{{count}}}"""  """")]
    [InlineData("""  @"{""v"":""https:\/\/x\/[|\u0024{thingName}|]""}"  """)]
    public Task RefusedPlaceholder_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3004", DocumentCase.Request(expression));

    [Theory]
    [InlineData("""  "{\"url\":\"${aws:iot:[|s3-presign-url|]:https://b.s3.amazonaws.com/k}\"}"  """)]
    [InlineData("""  $"{{\"url\":\"${{aws:iot:[|s3-presigned-urls|]:https://{Uri.EscapeDataString(name)}.s3.amazonaws.com/k}}\"}}"  """)]
    [InlineData("""  "{\"url\":\"[|${{aws:iot:|]s3-presigned-url-v2:https://b.s3.amazonaws.com/k}}\"}"  """)]
    [InlineData("""  "{\"url\":\"[|{aws:iot:|]s3-presigned-url-v2:https://b.s3.amazonaws.com/k}\"}"  """)]
    [InlineData("""  "{\"url\":\"${aws:iot:s3-presigned-url-v2:https://b.s3.amazonaws.com/[|\\u00fc|].bin}\"}"  """)]
    public Task AlmostAPlaceholder_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3011", DocumentCase.Request(expression));

    [Fact]
    public async Task PlaceholderEatenByInterpolation_Triggers()
    {
        var diagnostics = await DocumentCase.RunAsync(DocumentCase.Request("""  $"{{\"url\":\"${aws:iot:s3-presigned-url-v2:https://x}\"}}"  """));

        Assert.Contains(diagnostics, item => item.Id == "IOTJ3011" && item.GetMessage().Contains("double the braces"));
    }

    [Fact]
    public Task DuplicateName_Triggers() => DocumentCase.TriggersAsync(
        "IOTJ3005", DocumentCase.Request("""  "{\"a\":{\"x\":1,\"y\":2,\"[|\\u0078|]\":3},\"x\":1,\"[|a|]\":4}"  """));

    [Theory]
    [InlineData("""  $"{{\"operation\":\"{[|name|]}\"}}"  """)]
    [InlineData("""  "{\"operation\":\"" + [|name|] + "\"}"  """)]
    [InlineData("""  string.Format("{{\"operation\":\"{0}\"}}", [|name|])  """)]
    [InlineData("""  $"{{\"{[|name|]}\":{count}}}"  """)]
    [InlineData("""  $"{{\"a\":{json},\"b\":[\"{[|name|]}\",\"{count}\",\"{id}\"]}}"  """)]
    [InlineData("""  $"{{\"a\":\"{[|string.Join(",", things)|]}\"}}"  """)]
    [InlineData(""""  $$"""{"a":"v{{[|version|]}}-x"}"""  """")]
    [InlineData("""  $"{{\"a\":\"{[|name|] ?? [|version|]}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{[|Path.GetFileName(name)|]}\"}}"  """)]
    [InlineData("""  $"{{\"a\":\"{Clean([|name|])}\"}}"  """)]
    [InlineData("""  string.IsNullOrEmpty(name) ? null : $"{{\"a\":\"{[|name|]}\"}}"  """)]
    [InlineData("""  name is null || name == "" || name.Length > 9 ? null : $"{{\"a\":\"{[|name|]}\"}}"  """)]
    [InlineData("""  version != name ? $"{{\"a\":\"{[|version|]}\"}}" : null  """)]
    [InlineData("""  $"{{\"a\":\"{[|name|].Trim()}\"}}"  """)]
    [InlineData("""  $"{{\"a\":[\"{[|string.Join("\",\"", things)|]}\"]}}"  """)]
    [InlineData("""  $"{{\"a\":[\"{[|string.Join("\",\"", things.Select(thing => thing.Trim()))|]}\"]}}"  """)]
    [InlineData("""  $"{{\"a\":\"{[|JsonSerializer.Serialize(name)|]}\"}}"  """)]
    [InlineData("""  "{\"a\":\"" + [|JsonSerializer.Serialize(new { x = 1 })|] + "\"}"  """)]
    public Task UnescapedHole_Triggers(string expression) => DocumentCase.TriggersAsync(
        "IOTJ3006", DocumentCase.Request(expression, "static string Clean(string x) { return x.Trim(); }"));

    [Theory]
    [InlineData("""  "{\"url\":\"https://b.s3.amazonaws.com/k?[|X-Amz-Credential=|]a&X-Amz-Signature=b\"}"  """)]
    [InlineData("""  "{\"url\":\"https://b.s3.amazonaws.com/k?[|X-Amz-Credential\\u003d|]a\\u0026X-Amz-Signature\\u003db\"}"  """)]
    [InlineData("""  "{\"key\":\"[|AKIAIOSFODNN7EXAMPLE|]\"}"  """)]
    [InlineData("""  "{\"key\":\"[|-----BEGIN RSA PRIVATE KEY-----|]\\nMII\"}"  """)]
    [InlineData("""  "{\"key\":\"[|-----BEGIN OPENSSH PRIVATE KEY-----|]\\nb3\"}"  """)]
    public Task Credential_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3007", DocumentCase.Request(expression));

    [Theory]
    [InlineData("""  "{\"firmwareUrl\":\"[|http://|]example.com/a\"}"  """)]
    [InlineData("""  "{\"firmwareUrl\":\"[|http:\\/\\/|]example.com\\/a\"}"  """)]
    [InlineData("""  "{\"url\":\"[|http://|]example.com/fw/camera.bin?x=1\"}"  """)]
    [InlineData("""  "{\"url\":\"https://example.com/a.bin\",\"[|firmwareFileMd5|]\":\"e76052c97\"}"  """)]
    [InlineData("""  "{\"firmware\":{\"url\":\"[|http://|]example.com/latest\"},\"image-urls\":[\"[|http://|]example.com/a\"]}"  """)]
    public Task WeakDelivery_Triggers(string expression) => DocumentCase.TriggersAsync("IOTJ3008", DocumentCase.Request(expression));

    [Fact]
    public Task NullMember_Triggers() => DocumentCase.TriggersAsync("IOTJ3009", DocumentCase.Request("""  "{\"a\":[|null|],\"b\":[null],\"c\":{\"d\":[|null|]}}"  """));

    [Fact]
    public async Task SeveralProblems_AreEachReported() => Assert.Equal(
        ["IOTJ3005", "IOTJ3009", "IOTJ3011", "IOTJ3001"],
        await Ids("""  "{\"a\":1,\"a\":null,\"b\":\"${aws:iot:s3-presign-url:https://x}\",}"  """));

    [Fact]
    public Task AssignmentThatIsFinal_Triggers() => DocumentCase.TriggersAsync("IOTJ3001", """
        using Amazon.IoT.Model;
        class C
        {
            string Document { get; set; } = "";
            object Copy() => new CreateJobRequest { Document = Document ?? "{[|a|]:1}" };
            void Overwrite(CreateJobRequest request, CreateJobRequest other)
            {
                request.Document = "{[|a|]:1}";
                other.Document = other.Document;
            }
            void Add(CreateJobRequest request) => request.Document += "}";
        }
        """);

    [Theory]
    [InlineData("""  "{\"t\":\"${thingName}\"}".Replace("${thingName}", name)  """)]
    [InlineData("""  "{\"v\":__VERSION__}".Replace("__VERSION__", json)  """)]
    [InlineData("""  "{\"v\":__VERSION__}".Replace("__VERSION__", count.ToString())  """)]
    public async Task TemplateThatIsFilledIn_IsNotReadAsItIs(string expression) =>
        Assert.Empty((await Ids(expression)).Except(["IOTJ3006"]));

    [Fact]
    public Task MarkedMembers_Trigger() => DocumentCase.TriggersAsync("IOTJ3001", """
        using Amazon.IoT.Model;
        using IotJobs;
        class C
        {
            [JobDocument] public string Text { get; set; } = "{[|a|]:1}";
            [JobDocument] private string _field = "{[|b|]:1}";
            [return: JobDocument] string Make(bool flag)
            {
                if (flag) { return "{[|c|]:1}"; }
                System.Func<string> other = () => "{d:1}";
                return [|other()|];
            }
            [JobDocument] string Body => "{[|e|]:1}";
            void Take([JobDocument] string json = "{[|f|]:1}") { }
            void M() { Take("{[|g|]:1}"); Text = "{[|h|]:1}"; _field = "{[|i|]:1}"; }
        }
        """);

    [Fact]
    public Task JsonThatIsHandedToARequest_Triggers() => DocumentCase.TriggersAsync("IOTJ3001", """
        using System.Diagnostics.CodeAnalysis;
        using Amazon.IoT.Model;
        class C([StringSyntax("Json")] string start)
        {
            [StringSyntax(StringSyntaxAttribute.Json)] public string Text { get; set; } = "{a:1}";
            [StringSyntax("Json")] public string Other { get; set; } = "{b:1}";
            CreateJobRequest Make([StringSyntax("Json")] string json, [StringSyntax("Json")] string other) => new() { Document = json ?? Text };
            CreateJobRequest Start() => new() { Document = start };
            void Hand(CreateJobRequest request, [StringSyntax("Json")] string json) { var text = json; request.Document = text; }
            void HandOn(CreateJobRequest request, [StringSyntax("Json")] string json) => Hand(request, json);
            void Turn([StringSyntax("Json")] string json) => Turn(json);
            void N(CreateJobRequest request) { HandOn(request, "{[|x|]:1}"); Turn("{y:1}"); }
            void M() { Make("{[|c|]:1}", "{d:1}"); Text = "{e:1}"; _ = new C("{f:1}"); }
        }
        """);

    private static async Task<string[]> Ids(string expression) =>
        [.. (await DocumentCase.RunAsync(DocumentCase.Request(expression))).Select(item => item.Id)];
}
