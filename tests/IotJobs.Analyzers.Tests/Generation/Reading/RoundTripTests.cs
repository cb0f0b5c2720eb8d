using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

public class RoundTripTests
{
    private const string Types = """
        public record Part(string Name, int? Size);
        public readonly record struct Point(int X, int Y);
        public class Tags : List<string> { }
        public class Table : Dictionary<string, int> { }
        public enum Channel { Stable, Beta }
        [Flags] public enum Parts { None = 0, Boot = 1, Kernel = 2, Both = 3, Data = 4 }
        """;

    // Each becomes a member; System.Text.Json reads back all of them, too.
    private static readonly (string Type, string Value)[] s_values =
    [
        ("string", "\"a\\\"b\\\\c\\n\\u0001ü€😀\""), ("string?", "null"), ("bool", "true"), ("bool?", "false"),
        ("sbyte", "sbyte.MinValue"), ("byte", "byte.MaxValue"), ("short", "short.MinValue"), ("ushort", "ushort.MaxValue"),
        ("int", "int.MinValue"), ("int?", "7"), ("uint", "uint.MaxValue"), ("long", "long.MinValue"), ("ulong", "ulong.MaxValue"),
        ("Int128", "Int128.MinValue"), ("UInt128?", "UInt128.MaxValue"), ("float", "0.1f"), ("float?", "3.4028235E38f"), ("double", "1e300"),
        ("double", "0.1"), ("decimal", "1.50m"), ("decimal?", "decimal.MinValue"), ("char", "'x'"), ("char?", "'\\n'"),
        ("Guid", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")"), ("DateTime", "new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc)"),
        ("DateTime", "new DateTime(2026, 2, 3, 4, 5, 6, 70, DateTimeKind.Unspecified)"),
        ("DateTimeOffset", "new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.FromHours(9))"), ("DateOnly", "new DateOnly(2026, 2, 3)"),
        ("TimeOnly", "new TimeOnly(4, 5, 6)"), ("TimeOnly?", "new TimeOnly(4, 5, 6, 70)"), ("TimeSpan", "new TimeSpan(1, 2, 3, 4, 5)"),
        ("TimeSpan?", "TimeSpan.FromSeconds(-90)"), ("Uri", "new Uri(\"https://example.com/a b?c=d\")"), ("Uri?", "new Uri(\"a/b\", UriKind.Relative)"),
        ("Version", "new Version(1, 2, 3)"), ("byte[]", "new byte[] { 0, 250, 251, 252 }"), ("byte[]", "new byte[0]"),
        ("JsonElement", "JsonDocument.Parse(\"{ \\\"A\\\" : [1, 2.50, null] }\").RootElement"), ("JsonDocument", "JsonDocument.Parse(\"[true ]\")"),
        ("JsonNode", "JsonNode.Parse(\"{ \\\"A\\\" : 1 }\")!"), ("JsonObject", "new JsonObject { [\"A\"] = 1 }"), ("JsonArray?", "new JsonArray(1, null)"),
        ("JsonValue", "JsonValue.Create(5)!"), ("JobId", "JobId.Parse(\"OTA_1\")"), ("Channel", "Channel.Beta"), ("Channel?", "Channel.Stable"),
        ("Parts", "Parts.None"), ("Parts", "Parts.Both"), ("Parts", "Parts.Boot | Parts.Data"),
        ("int[]", "new[] { 1, 2 }"), ("string?[]", "new[] { \"a\", null }"), ("int?[]", "new int?[] { 1, null }"), ("int[][]", "new[] { new[] { 1 }, new int[0] }"),
        ("Part?[]", "new[] { new Part(\"a\", 1), null, new Part(\"b\", null) }"), ("Point?[]", "new Point?[] { new Point(1, 2), null }"),
        ("IReadOnlyList<Part>", "new[] { new Part(\"a\", 1) }"), ("IList<string>", "new List<string> { \"a\", \"b\" }"), ("List<Guid>", "new() { Guid.Empty }"),
        ("IEnumerable<int>", "new[] { 1, 2 }"), ("ICollection<int>", "new[] { 1, 2 }"), ("IReadOnlyCollection<int>", "new[] { 1, 2 }"),
        ("ISet<int>", "new HashSet<int> { 1, 2 }"), ("HashSet<int>", "new() { 1, 2 }"), ("SortedSet<string>", "new() { \"b\", \"a\" }"),
        ("Queue<int>", "new(new[] { 1, 2 })"), ("LinkedList<int>", "new(new[] { 1, 2 })"), ("Collection<int>", "new() { 1, 2 }"),
        ("ObservableCollection<int>", "new() { 1, 2 }"),
        ("ImmutableArray<string>", "ImmutableArray.Create(\"a\", \"b\")"), ("ImmutableArray<int>?", "ImmutableArray<int>.Empty"),
        ("ImmutableList<int>", "ImmutableList.Create(1, 2)"), ("IImmutableList<int>", "ImmutableList.Create(1, 2)"), ("ImmutableHashSet<int>", "ImmutableHashSet.Create(1)"),
        ("ImmutableSortedSet<int>", "ImmutableSortedSet.Create(2, 1)"), ("ImmutableQueue<int>", "ImmutableQueue.Create(1, 2)"),
        ("List<JsonNode?>", "new() { JsonValue.Create(1), null }"), ("List<byte[]?>", "new() { new byte[] { 1 }, null }"),
        ("List<List<Part>?>", "new() { new() { new(\"a\", 1) }, null }"), ("Tags", "new() { \"a\" }"),
        ("Dictionary<string, int>", "new() { [\"Aa\"] = 1, [\"a\\\"b\"] = 2 }"), ("Dictionary<string, string?>", "new() { [\"a\"] = null }"),
        ("IDictionary<string, int?>", "new Dictionary<string, int?> { [\"a\"] = null, [\"b\"] = 1 }"),
        ("IReadOnlyDictionary<string, Part?>", "new Dictionary<string, Part?> { [\"a\"] = null, [\"b\"] = new(\"c\", 1) }"),
        ("SortedDictionary<string, int>", "new() { [\"b\"] = 1, [\"a\"] = 2 }"), ("SortedList<string, int>", "new() { [\"b\"] = 1, [\"a\"] = 2 }"),
        ("ImmutableDictionary<string, int>", "ImmutableDictionary<string, int>.Empty.Add(\"a\", 1)"), ("Table", "new() { [\"a\"] = 1 }"),
        ("List<KeyValuePair<string, int?>>", "new() { new(\"a\", 1), new(\"a\", null) }"), ("KeyValuePair<string, Part>", "new(\"a\", new(\"b\", 1))"),
        ("Dictionary<string, List<Dictionary<string, bool>>>", "new() { [\"a\"] = new() { new() { [\"b\"] = true } } }"),
    ];

    // System.Text.Json does not read these (or reads them back to front).
    private static readonly (string Type, string Value)[] s_ours =
    [
        ("ReadOnlyCollection<int>", "new(new[] { 1, 2 })"), ("ArraySegment<int>", "new(new[] { 1, 2, 3 }, 1, 2)"), ("Stack<int>", "new(new[] { 1, 2 })"), ("ImmutableStack<int>", "ImmutableStack.Create(1, 2)"),
        ("System.Collections.Concurrent.ConcurrentStack<int>", "new(new[] { 1, 2 })"), ("System.Collections.Concurrent.ConcurrentBag<int>", "new(new[] { 1, 2 })"),
        ("ReadOnlyDictionary<string, int>", "new(new Dictionary<string, int> { [\"a\"] = 1 })"), ("IReadOnlySet<int>", "new HashSet<int> { 1, 2 }"),
        ("System.Collections.Frozen.FrozenSet<int>", "System.Collections.Frozen.FrozenSet.ToFrozenSet(new[] { 1 })"),
        ("IImmutableSet<int>", "ImmutableHashSet.Create(1)"), ("IImmutableDictionary<string, int>", "ImmutableDictionary<string, int>.Empty.Add(\"a\", 1)"),
    ];

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A job with a member of every type that a document may have.</summary>
    internal static ReadJob LoadAll() => Load([.. s_values, .. s_ours], "get; set;");

    /// <summary>The code of that job.</summary>
    internal static string CodeOfAll { get; } = Code([.. s_values, .. s_ours], "get; set;", null);

    private static ReadJob Load((string Type, string Value)[] values, string accessors, string? head = null)
    {
        var initializer = string.Join(", ", values.Select((value, index) => $"P{index} = {value.Value}"));
        return ReadJob.Load(Code(values, accessors, head), $"new Job {{ {initializer} }}");
    }

    private static string Code((string Type, string Value)[] values, string accessors, string? head)
    {
        var members = string.Concat(values.Select((value, index) => $"public {value.Type} P{index} {{ {accessors} }}\n"));
        return $"#nullable disable warnings\n{head ?? "[FirmwareJob] public partial class Job"} {{ {members} }}\n{Types}";
    }

    [Theory]
    [InlineData("get; set;", null)]
    [InlineData("get; init;", null)]
    [InlineData("get; init;", "[FirmwareJob] public partial record Job")]
    [InlineData("get; set;", "[FirmwareJob] public partial struct Job")]
    [InlineData("get; init;", "[FirmwareJob] public readonly partial record struct Job")]
    public void What_is_written_is_read_back_equal(string accessors, string? head)
    {
        using var job = Load([.. s_values, .. s_ours], accessors, head);
        var document = job.Create().ToJobDocument();
        Assert.Equal(document, job.Again(document));
    }

    [Fact]
    public void SystemTextJson_reads_the_same()
    {
        using var job = Load(s_values, "get; set;");
        var document = job.Create().ToJobDocument();
        var twin = JsonSerializer.Deserialize(document, job.Create().GetType(), s_options)!;
        var read = job.Parse(document);
        foreach (var property in twin.GetType().GetProperties().Where(property => property.Name[0] == 'P'))
        {
            Assert.Equal(
                JsonSerializer.Serialize(property.GetValue(twin), property.PropertyType, s_options),
                JsonSerializer.Serialize(property.GetValue(read), property.PropertyType, s_options));
        }
    }

    [Fact]
    public void Null_is_a_value_where_a_type_argument_says_so()
    {
        using var job = ReadJob.Load(
            """
            [FirmwareJob] public partial class Job
            {
                public required Box<string> Name { get; init; }
                public required Box<string?> Note { get; init; }
                public Box<Box<string?>>? Nested { get; init; }
                public List<Box<string?>?>? Notes { get; init; }
            }
            public class Box<T> { public required T Value { get; init; } }
            """,
            "new Job { Name = new() { Value = \"a\" }, Note = new() { Value = null }, Nested = new() { Value = new() { Value = null } }, Notes = new() { null, new() { Value = null } } }");
        var document = job.Create().ToJobDocument();
        Assert.Equal("""{"name":{"value":"a"},"note":{},"nested":{"value":{}},"notes":[null,{}]}""", document);
        Assert.Equal(document, job.Again(document));
        Assert.Equal("", Schemas.Validator.Complaints(Json.Schema.JsonSchema.FromText(job.Schema()), System.Text.Json.Nodes.JsonNode.Parse(document)));
        Assert.Equal("$.name.value", job.Refuse("""{"name":{},"note":{}}""").Text.Path);
    }

    [Fact]
    public void Members_may_come_in_any_order_with_white_space_escapes_and_unknown_members_between()
    {
        using var job = ReadJob.Load("""
            [FirmwareJob] public partial class Job
            {
                public string Name { get; set; } = "";
                public int[] Sizes { get; set; } = [];
                [JsonPropertyName("größe \"x\"")] public double Ratio { get; set; }
            }
            """);
        Assert.Equal(
            """{"name":"a","sizes":[1,2],"größe \"x\"":0.5}""",
            job.Again("\uFEFF\r\n\t{ \"more\" : { \"name\" : [ { } ] } , \"gr\\u00f6\\u00dfe \\\"x\\\"\" : 5E-1 , \"siz\\u0065s\":[ 1 ,2 ] , \"Name\":[[]], \"name\" : \"\\u0061\", \"last\": null } \n"));
    }

    [Theory]
    [InlineData(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9, Microsoft.CodeAnalysis.NullableContextOptions.Enable)]
    [InlineData(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9, Microsoft.CodeAnalysis.NullableContextOptions.Disable)]
    [InlineData(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10, Microsoft.CodeAnalysis.NullableContextOptions.Warnings)]
    public void The_output_compiles_in_old_language_versions(
        Microsoft.CodeAnalysis.CSharp.LanguageVersion language, Microsoft.CodeAnalysis.NullableContextOptions nullable)
    {
        using var job = ReadJob.Load(
            """
            [FirmwareJob] public partial class Job
            {
                public string Operation => "UPDATE";
                public List<int?> List { get; set; }
                public Dictionary<string, Part> Parts { get; init; } = new Dictionary<string, Part>();
                public DayOfWeek Day { get; set; }
                public AttributeTargets Flags { get; set; }
                public Point? Point { get; set; }
                public DateOnly Date { get; set; }
            }
            public record Part(string Name) { public Part Next { get; init; } }
            public struct Point { public int X { get; set; } }
            """,
            "new Job { List = new List<int?> { 1, null }, Point = new Point { X = 1 }, Flags = AttributeTargets.Class | AttributeTargets.Enum }",
            language: language,
            nullable: nullable);
        var document = job.Create().ToJobDocument();
        Assert.Equal(document, job.Again(document));
    }

    [Fact]
    public void Texts_of_objects_within_objects_do_not_meet()
    {
        var texts = string.Concat(Enumerable.Range(0, 30).Select(i => $"public string? T{i} {{ get; init; }} "));
        using var job = ReadJob.Load(
            $$"""
            [FirmwareJob] public partial class Job { public string? First { get; set; } = "own"; public Part? Part { get; set; } public string? Last { get; set; } }
            public class Part { {{texts}} public Part[]? Parts { get; init; } public string? Behind { get; init; } }
            """,
            "new Job { First = null, Last = \"l\", Part = new() { T0 = \"a\", Behind = \"b\", Parts = new Part[] { new() { T1 = \"c\", Parts = new Part[] { new() { T29 = \"d\" } } }, new() { T2 = \"e\" } } } }");
        var document = job.Create().ToJobDocument();
        Assert.Equal("""{"part":{"t0":"a","parts":[{"t1":"c","parts":[{"t29":"d"}]},{"t2":"e"}],"behind":"b"},"last":"l"}""", document);
        Assert.Equal(document.Replace("{\"part", "{\"first\":\"own\",\"part", StringComparison.Ordinal), job.Again(document));
        Assert.Equal("$.part.parts[1].t2", job.Refuse(document.Replace("\"e\"", "1", StringComparison.Ordinal)).Text.Path);
        Assert.Equal(document.Replace("{\"part", "{\"first\":\"own\",\"part", StringComparison.Ordinal), job.Again(document));
    }
}
