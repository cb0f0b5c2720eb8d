namespace IotJobs.Analyzers.Tests.Generation.Reading;

public class ConstructionTests
{
    private static void AssertRead(string types, string json, string expected, string arguments = "")
    {
        using var job = ReadJob.Load(types, "null", arguments);
        Assert.Equal(expected, job.Again(json));
    }

    [Theory]
    [InlineData("get; set;")]
    [InlineData("get; init;")]
    [InlineData("get; private set;")]
    public void A_missing_member_keeps_its_initializer_and_null_is_null_only_where_the_type_has_it(string accessors)
    {
        using var job = ReadJob.Load($$"""
            [FirmwareJob] public partial class Job
            {
                public int Attempt { {{accessors}} } = 3;
                public string Name { {{accessors}} } = "name";
                public string? Note { {{accessors}} } = "note";
                public int? Size { {{accessors}} } = 5;
                public List<string> Tags { {{accessors}} } = new() { "tag" };
                public Part Part { {{accessors}} } = new() { X = 7 };
            }
            public class Part { public int X { get; set; } }
            """);
        const string all = """{"attempt":3,"name":"name","note":"note","size":5,"tags":["tag"],"part":{"x":7}}""";
        Assert.Equal(all, job.Again("{}"));
        Assert.Equal("""{"attempt":3,"name":"name","tags":["tag"],"part":{"x":7}}""", job.Again("""{"attempt":null,"name":null,"note":null,"size":null,"tags":null,"part":null}"""));
        Assert.Equal(all.Replace("3", "4", StringComparison.Ordinal), job.Again("""{"attempt":4}"""));
        Assert.Equal(all.Replace("[\"tag\"]", "[]", StringComparison.Ordinal), job.Again("""{"tags":[]}"""));
    }

    [Fact]
    public void Required_members_must_be_there_unless_null_is_a_value_of_theirs()
    {
        using var job = ReadJob.Load(
            "[FirmwareJob] public partial class Job { public required string A { get; init; } public required int? B { get; set; } public required int C { get; set; } }", "null");
        Assert.Equal("""{"a":"x","c":1}""", job.Again("""{"c":1,"a":"x"}"""));
        Assert.Equal("$.a", job.Refuse("""{"c":1}""").Text.Path);
        Assert.Equal("$.c", job.Refuse("""{"a":"x"}""").Text.Path);
        Assert.Equal("$.c", job.Refuse("""{"a":"x","c":null}""").Text.Path);
    }

    [Fact]
    public void Required_members_outside_the_document_are_parameters_in_declaration_order()
    {
        using var code = LoadedCode.Load("""
            public static class Case
            {
                public static string Read(string json) => Job.TryParseJobDocument(json, "thing", 5, "n", "j", out var job) ? job.ThingName + job.Attempt + job.name + job.Json + job.Target : "no";
                public static string Parse(string json) => Job.ParseJobDocument(json, thingName: "thing", attempt: 5, name: null, jsonValue: "j").ThingName;
            }
            public abstract class Base { [JsonIgnore] public required string ThingName { get; init; } }
            [FirmwareJob] public partial class Job : Base
            {
                [JsonIgnore] public required int Attempt { get; init; }
                [JsonIgnore] public string Other { get; init; } = "";
                [JsonIgnore] public required string? name;
                [JsonIgnore] public required string Json { get; set; }
                public required string Target { get; init; }
            }
            """);
        Assert.Equal("thing5njt", code.Call("Read", """{"target":"t","thingName":"other"}"""));
        Assert.Equal("thing", code.Call("Parse", """{"target":"t"}"""));
        Assert.Equal("no", code.Call("Read", "{}"));
    }

    [Fact]
    public void Positional_records_are_made_by_their_constructor() => AssertRead(
        """
        [FirmwareJob] public sealed partial record Job([property: JsonIgnore] string ThingName, string Name, Part? Part, Kind Kind = Kind.B, double Ratio = 0.5, string Text = "a\"b", int? Size = 4)
        {
            public int Extra { get; init; } = 9;
        }
        public record Part(int X, [property: JsonPropertyName("why")] int Y = 2);
        public enum Kind { A, B }
        """,
        """{"part":{"x":1},"name":"n"}""",
        """{"name":"n","part":{"x":1,"why":2},"kind":"B","ratio":0.5,"text":"a\"b","size":4,"extra":9}""",
        ", \"thing\"");

    [Fact]
    public void Positional_members_without_a_default_are_required()
    {
        using var job = ReadJob.Load("[FirmwareJob] public partial record Job(string A, int B, string? C);", "null");
        Assert.Equal("$.b", job.Refuse("""{"a":"x"}""").Bytes.Path);
        Assert.Equal("""{"a":"x","b":1}""", job.Again("""{"a":"x","b":1}"""));
    }

    [Theory]
    [InlineData("public partial struct Job { public int A { get; set; } public int B { get; init; } }")]
    [InlineData("public partial struct Job { public Job() { A = 8; } public int A { get; set; } public int B { get; init; } }")]
    [InlineData("public readonly partial struct Job { public Job(int a, int b) { A = a; B = b; } public int A { get; } public int B { get; } }")]
    [InlineData("public readonly partial record struct Job(int A, int B);")]
    [InlineData("public sealed partial record Job(int A, int B);")]
    [InlineData("public partial class Job(int a, int b) { public int A { get; } = a; public int B => b; }")]
    [InlineData("public partial class Job { private Job() { } public int A { get; private set; } public int B { get; private init; } }")]
    [InlineData("public partial class Job { [JsonInclude] private int A { get; set; } [JsonInclude] public int B; }")]
    [InlineData("public partial class Job { [JsonConstructor] public Job(int b) => B = b; public Job() { } public int A { get; set; } public int B { get; } }")]
    [InlineData("public partial class Job : Base { public int A { get; set; } } public class Base { public int B { get; set; } }")]
    [InlineData("public partial class Job : Base { public int A { get; set; } public override int B { get => base.B; } } public class Base { public virtual int B { get; set; } }")]
    [InlineData("public partial class Job { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Job() { A = 0; B = 0; } public required int A { get; set; } public required int B { get; init; } }")]
    public void Every_kind_of_type_is_made(string declaration) =>
        AssertRead("[FirmwareJob] " + declaration, """{"b":2,"a":1}""", """{"a":1,"b":2}""");

    [Fact]
    public void A_collection_that_the_object_brings_is_filled() => AssertRead(
        """
        [FirmwareJob] public partial class Job
        {
            public List<string> Tags { get; } = new() { "old" };
            public IDictionary<string, int> Counts { get; } = new Dictionary<string, int> { ["old"] = 1 };
            public IReadOnlyList<int> Fixed { get; } = new[] { 1 };
            public IReadOnlyList<int> Open { get; } = new List<int>();
            public List<string> Kept { get; } = new() { "old" };
            public List<int> Computed => new() { 5 };
        }
        """,
        """{"tags":["a"],"counts":{"b":2},"fixed":[7],"open":[8],"computed":[9]}""",
        """{"tags":["a"],"counts":{"b":2},"fixed":[1],"open":[8],"kept":["old"],"computed":[5]}""");

    [Fact]
    public void What_the_object_works_out_itself_is_passed_over() => AssertRead(
        """
        [FirmwareJob] public partial class Job { public int A { get; set; } public int Twice => 2 * A; public IPart? Part => null; public int[] All => new[] { A }; }
        public interface IPart { int X { get; } }
        """,
        """{"twice":"anything","a":2,"part":[{}],"all":null}""",
        """{"a":2,"twice":4,"all":[2]}""");

    [Fact]
    public void A_member_ignored_when_reading_is_passed_over() => AssertRead(
        // JsonIgnoreCondition.WhenReading is new in .NET 10.
        "[FirmwareJob] public partial class Job { [JsonIgnore(Condition = (JsonIgnoreCondition)5)] public int A { get; set; } = 1; public int B { get; init; } }",
        """{"a":"anything","b":2}""",
        """{"a":1,"b":2}""");

#if !ROSLYN_FLOOR
    [Fact]
    public void A_partial_property_keeps_what_its_other_part_brings() => AssertRead(
        """
        [FirmwareJob] public partial class Job { public partial int Level { get; init; } public partial string Operation { get; } }
        public partial class Job { private readonly int _level = 5; public partial int Level { get => _level; init => _level = value; } public partial string Operation => "UPDATE"; }
        """,
        """{"operation":"UPDATE"}""",
        """{"level":5,"operation":"UPDATE"}""");
#endif

    [Fact]
    public void Types_that_hold_themselves_are_read() => AssertRead(
        "[FirmwareJob] public partial class Job { public Job? Child { get; init; } public Forest? Forest { get; set; } public int X { get; init; } = 1; } public class Forest : List<Forest> { }",
        """{"child":{"child":{"x":3}},"forest":[[],[[]]]}""",
        """{"child":{"child":{"x":3},"x":1},"forest":[[],[[]]],"x":1}""");

    [Theory]
    [InlineData("public partial class Job : Base { [JsonPropertyName(\"b\")] public new int A { get; set; } } public class Base { [JsonPropertyName(\"a\")] public int A { get; protected set; } }", "{\"b\":2,\"a\":0}")]
    [InlineData("public partial class Job : Base { [JsonPropertyName(\"b\")] public new int A { get; set; } } public class Base { [JsonPropertyName(\"a\")] public int A { get; set; } }", "{\"b\":2,\"a\":1}")]
    [InlineData("public partial class Job { public int @class { get; init; } = 3; [JsonPropertyName(\"\")] public int Empty { get; set; } public None? None { get; set; } } public enum None { }", "{\"class\":3,\"\":0}")]
    [InlineData("public partial class Job { public Outer.Inner? A { get; set; } } public class Outer { public class Inner { internal Inner() { } public int reader { get; set; } public int value { get; init; } = 2; public int member0 { get; set; } } }", "{}")]
    public void Unusual_members_compile(string declaration, string expected) =>
        AssertRead("[FirmwareJob] " + declaration, """{"b":2,"a":1}""".Replace("\"a\":1", expected == "{}" ? "\"a\":null" : "\"a\":1", StringComparison.Ordinal), expected);

    [Fact]
    public void A_derived_job_is_read_as_what_it_is()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static string Read(string json) => Derived.ParseJobDocument(json).ToJobDocument() + Base.ParseJobDocument(json).ToJobDocument() + (Derived.TryParseJobDocument(json, out var job) ? job.B : 0); }
            [FirmwareJob] public partial class Base { public int A { get; set; } }
            [FirmwareJob] public sealed partial class Derived : Base { public int B { get; set; } }
            """);
        Assert.Equal("""{"b":2,"a":1}{"a":1}2""", code.Call("Read", """{"a":1,"b":2}"""));
    }

    [Fact]
    public void More_members_than_bits_in_a_word_are_told_apart()
    {
        var members = string.Concat(Enumerable.Range(0, 130).Select(index => $"public required int M{index} {{ get; set; }}"));
        using var job = ReadJob.Load($"[FirmwareJob] public partial class Job {{ {members} }}", "null");
        var items = Enumerable.Range(0, 130).Select(index => $"\"m{index}\":{index}").ToArray();
        var document = "{" + string.Join(",", items) + "}";
        Assert.Equal(document, job.Again("{" + string.Join(",", items.Reverse()) + "}"));
        Assert.Equal("$.m129", job.Refuse("{" + string.Join(",", items[..^1]) + "}").Text.Path);
        Assert.Equal("$.m64", job.Refuse(document.Replace("\"m64\":64,", "", StringComparison.Ordinal)).Text.Path);
        Assert.Equal("$.m128", job.Refuse(document.Replace("\"m129\"", "\"m128\"", StringComparison.Ordinal)).Text.Path);
    }

    [Theory]
    [InlineData("public abstract partial class Job { }", "Job cannot be made from JSON: it is abstract.")]
    [InlineData("public partial class Job { public IPart? A { get; set; } } public interface IPart { int X { get; } }", "IPart cannot be made from JSON: it is an interface.")]
    [InlineData("public partial class Job { public List<Part> A { get; set; } = new(); } public abstract class Part { }", "Part cannot be made from JSON: it is abstract.")]
    [InlineData("public partial class Job { public Part? A { get; set; } } public class Part { private Part() { } }", "Part cannot be made from JSON: it has no constructor to call; [JsonConstructor] chooses one.")]
    [InlineData("public partial class Job { public Part? A { get; set; } } public class Part { public Part() { } [JsonConstructor] private Part(int a) { } }", "Part cannot be made from JSON: it has no constructor to call; [JsonConstructor] chooses one.")]
    [InlineData("public partial class Job { public Part? A { get; set; } } public class Part { public Part(int a) { } public Part(string b) { } }", "Part cannot be made from JSON: it has no constructor to call; [JsonConstructor] chooses one.")]
    [InlineData("public partial class Job { public Part? A { get; set; } } public class Part { public Part(int other) { } }", "Part cannot be made from JSON: its constructor takes other, which is no member of the document.")]
    [InlineData("public partial class Job { public Part? A { get; set; } } public class Part { [JsonIgnore] public required int X { get; set; } }", "Part cannot be made from JSON: the document does not carry its required member X.")]
    [InlineData("public partial class Job { public Job? A { get; set; } [JsonIgnore] public required int X { get; set; } }", "Job cannot be made from JSON: it holds others of its type, and a document does not carry every required member.")]
    [InlineData("public partial class Job { public Pair? A { get; set; } } public class Pair : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield break; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }", "Pair cannot be made from JSON: no way to make such a collection is known.")]
    public void A_job_that_cannot_be_made_has_no_parser_and_the_output_says_why(string declaration, string why)
    {
        var source = Generated.Source("[FirmwareJob] " + declaration);
        var output = Generated.RunCleanly(Generated.Compile([source]));
        Assert.Empty(output.GetTypeByMetadataName("Job")!.GetMembers("ParseJobDocument"));
        Assert.NotEmpty(output.GetTypeByMetadataName("Job")!.GetMembers("JobDocumentSchema"));
        Assert.Contains("// No ParseJobDocument: " + why, Generated.Texts("[FirmwareJob] " + declaration).Single(), StringComparison.Ordinal);
    }
}
