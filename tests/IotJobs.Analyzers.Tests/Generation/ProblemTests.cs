using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation;

public class ProblemTests
{
    private static (FirmwareJobResult Result, string[] Problems) Parse(string code, string type = "Job")
    {
        var compilation = Generated.Compile([Generated.Source(code)]);
        var symbol = compilation.GetSymbolsWithName(name => name == type, SymbolFilter.Type).OfType<INamedTypeSymbol>().First();
        var result = FirmwareJobParser.Parse(symbol, FirmwareJobParser.FindAttribute(symbol)!, compilation, default);
        return (result, [.. result.Problems.Select(problem => $"{problem.RuleId} '{TextAt(problem)}' {string.Join(" | ", problem.Arguments)}")]);
    }

    private static string TextAt(FirmwareJobProblem problem) =>
        problem.Location.SourceTree?.GetText().ToString(problem.Location.SourceSpan) ?? "";

    [Theory]
    [InlineData("[FirmwareJob] public class Job { }", "IOTJ4001 'Job' Job | Job")]
    [InlineData("class Outer { [FirmwareJob] partial class Job { } }", "IOTJ4001 'Outer' Outer | Job")]
    [InlineData("[FirmwareJob] public static partial class Job { }", "IOTJ4002 'Job' Job | a static class")]
    [InlineData("[FirmwareJob] public ref partial struct Job { }", "IOTJ4002 'Job' Job | a ref struct")]
    [InlineData("[FirmwareJob] public partial interface Job { }", "IOTJ4002 'Job' Job | an interface")]
    [InlineData("[FirmwareJob] public partial class Job<T> { }", "IOTJ4002 'Job' Job | an open generic type")]
    [InlineData("partial class Outer<T> { [FirmwareJob] partial class Job { } }", "IOTJ4002 'Job' Job | nested in an open generic type")]
    [InlineData("[FirmwareJob] file partial class Job { }", "IOTJ4002 'Job' Job | a file-local type")]
    public void A_type_that_cannot_have_another_part_is_refused(string code, string problem)
    {
        var (result, problems) = Parse(code);
        Assert.Equal([problem], problems);
        Assert.Null(result.Model);
        Assert.Empty(Generated.Run(Generated.Compile([Generated.Source(code)])).Result.GeneratedSources);
    }

    [Theory]
    [InlineData("object", "use JsonElement, JsonNode or a type of its own")]
    [InlineData("dynamic", "use JsonElement, JsonNode or a type of its own")]
    [InlineData("nint", "use long")]
    [InlineData("int[,]", "use an array of arrays")]
    [InlineData("(int A, int B)", "use a record with named members")]
    [InlineData("Half", "use float")]
    [InlineData("Memory<byte>", "use byte[]")]
    [InlineData("System.Numerics.BigInteger", "use Int128 or string")]
    [InlineData("Type", "use string, or leave the member out with [JsonIgnore]")]
    [InlineData("Action", "leave the member out with [JsonIgnore]")]
    [InlineData("System.IO.Stream", "leave the member out with [JsonIgnore]")]
    [InlineData("System.Collections.ArrayList", "use string, or leave the member out with [JsonIgnore]")]
    public void A_member_without_a_document_form_is_refused_at_its_type(string type, string advice)
    {
        var (result, problems) = Parse($"[FirmwareJob] public partial class Job {{ public {type} Bad {{ get; set; }} }}");
        Assert.StartsWith($"IOTJ4003 '{type}' Bad | ", Assert.Single(problems), StringComparison.Ordinal);
        Assert.EndsWith($"| {advice}", problems[0], StringComparison.Ordinal);
        Assert.Null(result.Model);
    }

    [Theory]
    [InlineData("public Dictionary<int, string> Bad { get; set; }", "IOTJ4003 'Dictionary<int, string>' Bad | Dictionary<int, string> | use a dictionary with string keys")]
    [InlineData("public List<object> Bad { get; set; }", "IOTJ4003 'List<object>' Bad | object | use JsonElement, JsonNode or a type of its own")]
    [InlineData("public Part Fine { get; set; } public class Part { public Type Bad { get; set; } }", "IOTJ4003 'Type' Part.Bad | Type | use string, or leave the member out with [JsonIgnore]")]
    [InlineData("public Part Fine { get; set; } public class Part { [JsonInclude] private int Bad { get; set; } }", "IOTJ4003 'int' Part.Bad | int | make it accessible from Job")]
    [InlineData("[JsonConverter(typeof(Own))] public int Bad { get; set; } class Own { }", "IOTJ4003 'int' Bad | int | remove [JsonConverter], which a job document does not call")]
    [InlineData("public Part Bad { get; set; } [JsonConverter(typeof(Own))] public enum Part { } class Own { }", "IOTJ4003 'Part' Bad | Job.Part | remove [JsonConverter], which a job document does not call")]
    [InlineData("public Parts Bad { get; set; } [JsonConverter(typeof(Own))] public class Parts : List<int> { } class Own { }", "IOTJ4003 'Parts' Bad | Job.Parts | remove [JsonConverter], which a job document does not call")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int Bad { get; set; }", "IOTJ4003 'int' Bad | int | remove [JsonNumberHandling], which a job document does not obey, and use string")]
    [InlineData("public Part Bad { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public class Part { }", "IOTJ4003 'Part' Bad | Job.Part | remove [JsonNumberHandling], which a job document does not obey, and use string")]
    [InlineData("public Part Bad { get; set; } [JsonDerivedType(typeof(Special))] public class Part { } public class Special : Part { }", "IOTJ4003 'Part' Bad | Job.Part | use a derived type: a job document does not obey [JsonPolymorphic] and [JsonDerivedType]")]
    [InlineData("[JsonExtensionData] public Dictionary<string, JsonElement> Bad { get; set; }", "IOTJ4003 'Dictionary<string, JsonElement>' Bad | Dictionary<string, JsonElement> | remove [JsonExtensionData], and declare the members it collects")]
    [InlineData("public int A { get; set; } [JsonPropertyName(\"a\")] public int B { get; set; }", "IOTJ4004 'B' B | A | a")]
    [InlineData("public string ToJobDocument() => \"\";", "IOTJ4008 'ToJobDocument' ToJobDocument | ToJobDocument")]
    [InlineData("public int WriteJobDocument { get; set; }", "IOTJ4008 'WriteJobDocument' WriteJobDocument | WriteJobDocument")]
    [InlineData("public string ToCreateJobInputJson(JobId id, IEnumerable<string?> t, JobOptions? o) => \"\";", "IOTJ4008 'ToCreateJobInputJson' ToCreateJobInputJson | ToCreateJobInputJson")]
    public void Members_that_do_not_fit_are_refused(string members, string problem)
    {
        var (result, problems) = Parse($"[FirmwareJob] public partial class Job {{ {members} }}");
        Assert.Equal([problem], problems);
        Assert.Null(result.Model);
    }

    [Theory]
    [InlineData("[S3Presigned] public int Bad { get; set; }", "'int' Bad | int | use Uri or string, or a collection of them, for what is [S3Presigned]")]
    [InlineData("[S3Presigned] public byte[] Bad { get; set; }", "'byte[]' Bad | byte[] | use Uri or string, or a collection of them, for what is [S3Presigned]")]
    [InlineData("[S3Presigned] public DayOfWeek? Bad { get; set; }", "'DayOfWeek?' Bad | DayOfWeek | use Uri or string, or a collection of them, for what is [S3Presigned]")]
    [InlineData("[S3Presigned] public List<int> Bad { get; set; }", "'List<int>' Bad | int | use Uri or string, or a collection of them, for what is [S3Presigned]")]
    [InlineData("[S3Presigned] public Part Bad { get; set; } public class Part { }", "'Part' Bad | Job.Part | use Uri or string, or a collection of them, for what is [S3Presigned]")]
    [InlineData("[S3Presigned] public string Bad => \"http://b.s3.amazonaws.com/k\";", "'\"http://b.s3.amazonaws.com/k\"' Bad | string | it does not begin with https://: write https://BUCKET.s3.REGION.amazonaws.com/KEY, or https://s3.REGION.amazonaws.com/BUCKET/KEY")]
    [InlineData("[S3Presigned] public string Bad { get; } = \"https://b.s3.amazonaws.com/k?X-Amz-Signature=0\";", "'\"https://b.s3.amazonaws.com/k?X-Amz-Signature=0\"' Bad | string | it is signed already: write the URL of the object alone, and AWS IoT signs it for each device")]
    [InlineData("[JobParameter] public int Bad { get; set; }", "'JobParameter' Bad | int | use string or Uri for a [JobParameter], which AWS IoT fills in as text")]
    [InlineData("[JobParameter(\"a\")] public List<string> Bad { get; set; }", "'JobParameter(\"a\")' Bad | List<string> | use string or Uri for a [JobParameter], which AWS IoT fills in as text")]
    [InlineData("[JobParameter, S3Presigned] public string Bad { get; set; }", "'JobParameter' Bad | string | remove [S3Presigned] or [JobParameter]")]
    [InlineData("[JobParameter(\"b\")] public string A { get; set; } [JobParameter] public string B { get; set; }", "'JobParameter' B | string | give it another key, as 'b' is that of A")]
    [InlineData("public Part P { get; set; } public class Part { [JobParameter] public string Bad { get; set; } }", "'JobParameter' Part.Bad | string | move the [JobParameter] to Job itself")]
    [InlineData("public Job Child { get; set; } [JobParameter] public string Bad { get; set; }", "'JobParameter' Bad | string | remove [JobParameter], as Job holds others of its type")]
    public void Marks_that_cannot_stand_there_are_refused(string members, string problem)
    {
        var (result, problems) = Parse($"[FirmwareJob] public partial class Job {{ {members} }}");
        Assert.Equal(["IOTJ4003 " + problem], problems);
        Assert.Null(result.Model);
    }

    [Theory]
    [InlineData("public string ToJobDocument(int indent) => \"\";")]
    [InlineData("[JsonIgnore, S3Presigned] public int Fine { get; set; }")]
    [InlineData("[S3Presigned] public Unknown Fine { get; set; }")]
    [InlineData("[S3Presigned] public List<Unknown> Fine { get; set; }")]
    [InlineData("[JobParameter(] public string Fine { get; set; }")]
    [InlineData("[S3Presigned] public string Fine => ;")]
    [InlineData("[S3Presigned] public string Fine => Guid.NewGuid().ToString();")]
    [InlineData("[S3Presigned] public ImmutableArray<Uri>? Fine { get; set; }")]
    [InlineData("public int ToJobId() => 1;")]
    [InlineData("public int ToCreateJobRequest { [JsonIgnore] get; set; }")]
    [InlineData("[JsonIgnore] public object? Fine { get; set; }")]
    [InlineData("internal object? Fine { get; set; }")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek Fine { get; set; }")]
    [InlineData("public Kind Fine { get; set; } [JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind { A }")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int Fine { get; set; }")]
    [InlineData("public int A { get; set; } [JsonIgnore, JsonPropertyName(\"a\")] public int B { get; set; }")]
    [InlineData("public int A { get; set; } [JsonPropertyName(\"A\")] public int B { get; set; }")]
    [InlineData("string IJobDocument.ToJobDocument() => \"\";")]
    public void What_is_legal_is_not_accused(string members)
    {
        var (result, problems) = Parse($"[FirmwareJob] public partial class Job {{ {members} }}");
        Assert.Empty(problems);
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void Numbers_as_text_are_refused_on_the_job_too() => Assert.Equal(
        ["IOTJ4003 'Job' Job | Job | remove [JsonNumberHandling], which a job document does not obey, and use string"],
        Parse("[FirmwareJob, JsonNumberHandling(JsonNumberHandling.WriteAsString)] public partial class Job { }").Problems);

    [Fact]
    public void A_type_of_a_namespace_within_System_is_not_taken_for_one_of_NET()
    {
        var (result, problems) = Parse("namespace System.Acme { [FirmwareJob] public partial class Job { public Part? Fine { get; set; } } public class Part { } }");
        Assert.Empty(problems);
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void Every_problem_is_said()
    {
        var (_, problems) = Parse("[FirmwareJob] public class Job { public object A { get; set; } public Type B { get; set; } public string ToJobDocument() => \"\"; }");
        Assert.Equal(["IOTJ4001", "IOTJ4008", "IOTJ4003", "IOTJ4003"], problems.Select(problem => problem[..8]));
    }

    [Fact]
    public void A_type_without_a_bottom_is_refused()
    {
        var (_, problems) = Parse("[FirmwareJob] public partial class Job { public Node<int> A { get; set; } } public class Node<T> { public Node<Node<T>> Next { get; set; } }");
        Assert.StartsWith("IOTJ4003 'Job' Job | ", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_whose_type_the_compiler_does_not_know_is_passed_over()
    {
        var (result, problems) = Parse("[FirmwareJob] public partial class Job { public Unknown A { get; set; } public List<Unknown> B { get; set; } public int C { get; set; } }");
        Assert.Empty(problems);
        Assert.NotNull(result.Model);
    }
}
