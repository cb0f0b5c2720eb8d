namespace IotJobs.Analyzers.Tests.Generation;

public class CollectionTests
{
    private const string Types = """
        public record Part(string Name, int? Size);
        public readonly record struct Point(int X, int Y);
        public class Tags : List<string> { public int Ignored => 1; }
        public class Table : Dictionary<string, int> { }
        public class Pair : IEnumerable<int>
        {
            IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield return 1; yield return 2; }
            public System.Collections.IEnumerator GetEnumerator() { yield return "other"; }
        }
        """;

    [Theory]
    [InlineData("int[]", "new[] { 1, 2 }")]
    [InlineData("string?[]", "new[] { \"a\", null }")]
    [InlineData("int?[]", "new int?[] { 1, null }")]
    [InlineData("int[][]", "new[] { new[] { 1 }, new int[0] }")]
    [InlineData("Part?[]", "new[] { new Part(\"a\", 1), null, new Part(\"b\", null) }")]
    [InlineData("Point?[]", "new Point?[] { new Point(1, 2), null }")]
    [InlineData("IReadOnlyList<Part>", "new[] { new Part(\"a\", 1) }")]
    [InlineData("IList<string>", "new List<string> { \"a\", \"b\" }")]
    [InlineData("List<Guid>", "new() { Guid.Empty }")]
    [InlineData("IEnumerable<int>", "new[] { 1, 2 }")]
    [InlineData("ICollection<int>", "new[] { 1, 2 }")]
    [InlineData("IReadOnlyCollection<int>", "new[] { 1, 2 }")]
    [InlineData("ISet<int>", "new HashSet<int> { 1, 2 }")]
    [InlineData("IReadOnlySet<int>", "new HashSet<int> { 1, 2 }")]
    [InlineData("HashSet<int>", "new() { 1, 2 }")]
    [InlineData("SortedSet<string>", "new() { \"b\", \"a\" }")]
    [InlineData("Queue<int>", "new(new[] { 1, 2 })")]
    [InlineData("LinkedList<int>", "new(new[] { 1, 2 })")]
    [InlineData("Collection<int>", "new() { 1, 2 }")]
    [InlineData("ReadOnlyCollection<int>", "new(new[] { 1, 2 })")]
    [InlineData("ObservableCollection<int>", "new() { 1, 2 }")]
    [InlineData("ImmutableArray<string>", "ImmutableArray.Create(\"a\", \"b\")")]
    [InlineData("ImmutableArray<int>?", "ImmutableArray<int>.Empty")]
    [InlineData("ImmutableList<int>", "ImmutableList.Create(1, 2)")]
    [InlineData("IImmutableList<int>", "ImmutableList.Create(1, 2)")]
    [InlineData("ImmutableHashSet<int>", "ImmutableHashSet.Create(1)")]
    [InlineData("ArraySegment<int>", "new(new[] { 1, 2, 3 }, 1, 2)")]
    [InlineData("List<JsonNode?>", "new() { JsonValue.Create(1), null }")]
    [InlineData("List<byte[]?>", "new() { new byte[] { 1 }, null }")]
    [InlineData("List<JsonDocument>", "new() { JsonDocument.Parse(\"1\") }")]
    [InlineData("Tags", "new() { \"a\" }")]
    [InlineData("Pair", "new()")]
    [InlineData("List<List<Part>?>", "new() { new() { new(\"a\", 1) }, null }")]
    [InlineData("List<string>?", "null")]
    [InlineData("Dictionary<string, int>", "new() { [\"Aa\"] = 1, [\"a\\\"b\"] = 2 }")]
    [InlineData("Dictionary<string, string?>", "new() { [\"a\"] = null }")]
    [InlineData("IDictionary<string, int?>", "new Dictionary<string, int?> { [\"a\"] = null, [\"b\"] = 1 }")]
    [InlineData("IReadOnlyDictionary<string, Part?>", "new Dictionary<string, Part?> { [\"a\"] = null, [\"b\"] = new(\"c\", 1) }")]
    [InlineData("SortedDictionary<string, int>", "new() { [\"b\"] = 1, [\"a\"] = 2 }")]
    [InlineData("SortedList<string, int>", "new() { [\"b\"] = 1, [\"a\"] = 2 }")]
    [InlineData("ImmutableDictionary<string, int>", "ImmutableDictionary<string, int>.Empty.Add(\"a\", 1)")]
    [InlineData("IImmutableDictionary<string, int>", "ImmutableSortedDictionary<string, int>.Empty.Add(\"a\", 1)")]
    [InlineData("List<KeyValuePair<string, int?>>", "new() { new(\"a\", 1), new(\"a\", null) }")]
    [InlineData("KeyValuePair<string, Part>", "new(\"a\", new(\"b\", 1))")]
    [InlineData("Dictionary<string, List<Dictionary<string, bool>>>", "new() { [\"a\"] = new() { new() { [\"b\"] = true } } }")]
    [InlineData("Table", "new() { [\"a\"] = 1 }")]
    public void A_collection_has_the_form_that_SystemTextJson_gives_it(string type, string value) => Twin.AssertSame(
        $"public {type} Values {{ get; set; }} = {value}; public {type} More {{ get; set; }} = {value};", types: Types);

    [Fact]
    public void An_ImmutableArray_that_was_never_made_counts_as_null()
    {
        using var code = LoadedCode.Load("""
            public static class Case { public static Job Create() => new Job(); }
            [FirmwareJob] public partial class Job
            {
                public ImmutableArray<int> A { get; set; }
                public ImmutableArray<int>? B { get; set; } = default(ImmutableArray<int>);
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public ImmutableArray<int> C { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public ImmutableArray<int>? D { get; set; }
                public List<ImmutableArray<int>> E { get; set; } = new() { default, ImmutableArray.Create(1) };
            }
            """);
        Assert.Equal("""{"c":null,"d":null,"e":[null,[1]]}""", code.Create().ToJobDocument());
    }
}
