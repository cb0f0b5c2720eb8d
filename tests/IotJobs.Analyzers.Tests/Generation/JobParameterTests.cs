using System.Text.Json.Nodes;
using IotJobs.Analyzers.Tests.Generation.Reading;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>[JobParameter]: the placeholder goes into the document, the value into documentParameters.</summary>
public sealed class JobParameterTests
{
    private const string Job = """
        public abstract class Base { [JobParameter("run-as")] public string? RunAsUser { get; init; } }
        [FirmwareJob("A"), JobTemplate("arn:aws:iot:eu-west-1::jobtemplate/AWS-Download-File:1.0")]
        [JobDocumentParameter("filePath", "attribute"), JobDocumentParameter("fixed", "attribute")]
        public sealed partial class Job : Base
        {
            [JobParameter] public Uri? DownloadUrl { get; init; }
            [JobParameter] public string? FilePath { get; init; }
            [JobParameter] public string Handler => "reboot.sh";
            public string? Note { get; init; }
        }
        """;

    private const string Document = """
        {"downloadUrl":"${aws:iot:parameter:downloadUrl}","filePath":"${aws:iot:parameter:filePath}","handler":"${aws:iot:parameter:handler}","runAsUser":"${aws:iot:parameter:run-as}"}
        """;

    private const string Reading = """
        public static class Case
        {
            static Job Full() => new() { DownloadUrl = new("https://example.com/a b"), FilePath = "/tmp/fw", RunAsUser = "root" };
            public static string Document() => Full().ToJobDocument();
            public static string TemplateDocument() => Full().ToCreateJobTemplateRequest("t", "d").Document;
            public static string FullJson() => Full().ToCreateJobInputJson("arn:1");
            public static string EmptyJson() => new Job().ToCreateJobInputJson("arn:1");
            public static string CallJson() => Full().ToCreateJobInputJson("arn:1", new JobOptions { DocumentParameters = new Dictionary<string, string> { ["filePath"] = "call" } });
            public static string Request() => JsonSerializer.Serialize(Full().ToCreateJobRequest("arn:1").DocumentParameters, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            public static string Read(string json) { var job = Job.ParseJobDocument(json); return $"{job.DownloadUrl?.OriginalString} {job.FilePath} {job.RunAsUser}"; }
        }
        """;

    [Fact]
    public void The_document_carries_the_placeholders_whatever_the_values()
    {
        using var code = Load();
        Assert.Equal(Document, code.Call("Document"));
        Assert.Equal(Document, code.Call("TemplateDocument"));
        Assert.Equal(Document, JsonNode.Parse((string)code.Call("EmptyJson")!)!["document"]!.GetValue<string>());
    }

    [Fact]
    public void The_values_are_document_parameters_between_attribute_and_call()
    {
        using var code = Load();
        const string Full = """{"filePath":"/tmp/fw","fixed":"attribute","downloadUrl":"https://example.com/a b","handler":"reboot.sh","run-as":"root"}""";
        Assert.Equal(Full, ParametersOf(code, "FullJson"));
        Assert.Equal(Full, code.Call("Request"));
        Assert.Equal(Full.Replace("/tmp/fw", "call", StringComparison.Ordinal), ParametersOf(code, "CallJson"));
        Assert.Equal("""{"filePath":"attribute","fixed":"attribute","handler":"reboot.sh"}""", ParametersOf(code, "EmptyJson"));
    }

    [Fact]
    public void The_device_reads_the_values_also_another_one_for_a_constant()
    {
        using var code = Load();
        Assert.Equal(
            "https://example.com/fw /tmp/fw root",
            code.Call("Read", """{"downloadUrl":"https://example.com/fw","filePath":"/tmp/fw","handler":"other.sh","runAsUser":"root"}"""));
        Assert.Equal("  ", code.Call("Read", "{}"));
    }

    [Fact]
    public void The_schema_says_text()
    {
        using var job = ReadJob.Load(Job);
        var schema = JsonNode.Parse(job.Schema())!;
        Assert.Equal("""{"type":["string","null"]}""", schema["properties"]!["filePath"]!.ToJsonString());
        Assert.Equal("""{"type":["string","null"]}""", schema["properties"]!["handler"]!.ToJsonString());
        Assert.Equal("""["downloadUrl","filePath","handler","runAsUser"]""", schema["required"]!.ToJsonString());
    }

    [Fact]
    public void What_was_written_is_read_and_written_again_as_it_was()
    {
        using var job = ReadJob.Load(Job);
        Assert.Equal(Document, job.Again(Document));
    }

    [Fact]
    public void Members_that_are_an_error_to_use_can_be_parameters()
    {
        using var job = ReadJob.Load("[FirmwareJob(\"A\")] public partial class Job { [JobParameter, Obsolete(\"no\", true)] public string? Old { get; set; } }");
        Assert.Equal("{\"old\":\"${aws:iot:parameter:old}\"}", job.Create().ToJobDocument());
    }

    private static LoadedCode Load() => LoadedCode.Load(Reading + Job, References.AwsSdkV4);

    private static string ParametersOf(LoadedCode code, string method) =>
        JsonNode.Parse((string)code.Call(method)!)!["documentParameters"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
