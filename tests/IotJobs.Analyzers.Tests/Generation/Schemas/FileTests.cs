using System.Collections.Immutable;
using System.Text.Json.Nodes;
using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>What the assembly carries for the build to write.</summary>
public class FileTests
{
    private const string Code = """
        namespace Acme { public partial class Fleet { [FirmwareJob] public partial class Job { public string Operation => "größe\n{\"a\": [1, 2]}"; public List<int>? Sizes { get; set; } } } }
        [FirmwareJob] public partial class Job { public required Job Next { get; init; } }
        """;

    private static Dictionary<string, string> FilesOf(string code, string emit, string? committed = null)
    {
        var compilation = Generated.Compile([Generated.Source(code)]);
        ImmutableArray<AdditionalText> files = committed is null ? [] : [new TextFile("/project/schemas/Job.schema.json", committed)];
        var settings = new BuildSettings(new() { ["IotJobsEmitSchemas"] = emit }, new() { ["IotJobsSchema"] = "true" });
        CSharpGeneratorDriver.Create([new FirmwareJobGenerator().AsSourceGenerator()], files, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var problems);
        Assert.Empty(problems);
        Assert.DoesNotContain(output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return output.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass!.Name == "AssemblyMetadataAttribute")
            .Select(attribute => attribute.ConstructorArguments.Select(argument => (string)argument.Value!).ToArray())
            .ToDictionary(pair => pair[0], pair => pair[1]);
    }

    [Fact]
    public void Assembly_carries_a_schema_and_a_sample_of_each_job_laid_out_for_people()
    {
        var files = FilesOf(Code, "true");
        Assert.Equal(
            ["IotJobs.JobDocumentFile:Acme.Fleet+Job.sample.json", "IotJobs.JobDocumentFile:Acme.Fleet+Job.schema.json", "IotJobs.JobDocumentFile:Job.schema.json"],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "{\n  \"operation\": \"größe\\n{\\\"a\\\": [1, 2]}\",\n  \"sizes\": [\n    1\n  ]\n}\n", files["IotJobs.JobDocumentFile:Acme.Fleet+Job.sample.json"]);
        Assert.Equal("Job", (string?)JsonNode.Parse(files["IotJobs.JobDocumentFile:Job.schema.json"])!["title"]);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("perhaps")]
    public void Nobody_else_pays(string emit) => Assert.Empty(FilesOf(Code, emit));

    [Fact]
    public void What_was_written_into_a_committed_schema_by_hand_is_kept()
    {
        const string Before = "[FirmwareJob] public partial class Job { public int Size { get; set; } public List<Part>? Parts { get; set; } public Part? Part { get; set; } } public class Part { public int X { get; set; } }";
        var committed = JsonNode.Parse(DriftCase.SchemaOf(Before))!;
        committed["title"] = "Camera update";
        committed["x-owner"] = new JsonObject { ["team"] = new JsonArray("a", 1, true) };
        committed["properties"]!["size"]!["description"] = "in \"bytes\"";
        committed["properties"]!["parts"]!["items"]!["anyOf"]![1]!["$comment"] = "never seen";
        committed["$defs"]!["Part"]!["properties"]!["x"]!["examples"] = new JsonArray(1, 2);
        var expected = committed.DeepClone();
        expected["properties"]!["size"]!["type"] = "boolean";
        expected["properties"]!["size"]!.AsObject().Remove("minimum");
        expected["properties"]!["size"]!.AsObject().Remove("maximum");

        var files = FilesOf(Before.Replace("int Size", "bool Size", StringComparison.Ordinal), "true", "\n\t " + committed.ToJsonString(new() { WriteIndented = true }));
        var written = JsonNode.Parse(files["IotJobs.JobDocumentFile:Job.schema.json"]);
        Assert.True(JsonNode.DeepEquals(expected, written), written!.ToJsonString());
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{\"properties\":{\"next\":5},\"title\":null,\"anyOf\":[]}")]
    public void Committed_file_that_is_no_schema_is_no_harm(string committed) =>
        Assert.Equal("object", (string?)JsonNode.Parse(FilesOf(Code, "true", committed)["IotJobs.JobDocumentFile:Job.schema.json"])!["type"]);
}
