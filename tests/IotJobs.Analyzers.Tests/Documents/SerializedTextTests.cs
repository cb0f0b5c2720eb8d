using System.Reflection;
using System.Runtime.Loader;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Tests.Harness;
using IotJobs.Analyzers.Tests.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.Documents;

/// <summary>Serializers are run: what they write lies inside the shape that was computed for the call, and the shape names what is written in the source.</summary>
public class SerializedTextTests
{
    private const string Parameters = "string text, string? maybe, int number, bool flag, double real, Guid id, DateTime at, Kind kind, List<string> list, object any, int? missing";

    private const string Declarations = """
        using System.Text.Encodings.Web; using System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization;
        public enum Kind { Fast, Slow }
        public record File([property: JsonPropertyName("name")] string Name, Uri? Url = null);
        public interface INamed { string Name { get; } }
        public interface IStep : INamed { int Order { get; } }
        public class Step : IStep { public string Name { get; set; } = "a"; public int Order { get; set; } public string Other { get; set; } = "b"; }
        public struct Point { public int X { get; set; } }
        public class Plan { public IStep? First { get; set; } public INamed? Last { get; set; } public Point? At { get; set; } public Point Start { get; set; } }
        public class Common { public string Operation { get; set; } = "UPDATE"; }
        public class Update : Common
        {
            private int _build;
            public int Build { get => _build + 1; set => _build = value; }
            public string Mode => "fast";
            public int field = 3;
            [JsonInclude] public int Kept = 4;
            [JsonIgnore] public string Hidden { get; set; } = "hidden";
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Comment { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Level { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter))] public Kind Kind { get; set; }
            public Kind Plain { get; set; }
            public string? Empty { get; set; }
            public int Zero { get; set; }
            public File[] Files { get; set; } = [];
            protected int Inner => 1;
            public static int Shared => 1;
        }
        public static class Options
        {
            public static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
            public static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
            public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IncludeFields = true };
            public static readonly JsonSerializerOptions Names = new() { Converters = { new JsonStringEnumConverter() }, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };
            public static JsonSerializerOptions Found(bool flag) => flag ? Camel : Snake;
        }
        """;

    private static readonly object?[][] s_inputs =
    [
        ["plain", null, 0, false, 0.0, Guid.Empty, DateTime.UnixEpoch, 0, new List<string>(), 1, null],
        ["say \"hi\" & <é\\\n\u0001😀+'`", "x", -5, true, -1.5e300, Guid.NewGuid(), DateTime.Now, 1, new List<string> { "a\"", "b" }, new { a = 1 }, 7],
    ];

    [Theory]
    [InlineData("""JsonSerializer.Serialize(text)""", "\"")]
    [InlineData("""JsonSerializer.Serialize("a\"b\\\n&é😀+'<>`\u007f\t")""", """a\u0022b\\\n\u0026\u00E9\uD83D\uDE00\u002B""")]
    [InlineData("""JsonSerializer.Serialize(number)""", "")]
    [InlineData("""JsonSerializer.Serialize(any)""", "")]
    [InlineData("""JsonSerializer.Serialize(kind)""", "")]
    [InlineData("""JsonSerializer.Serialize(new { operation = "UPDATE", text, number, flag, real, id, at, kind, list, any, missing, fix = true, count = 3, none = (string?)null })""",
        "{\"operation\":\"UPDATE\",\"text\":\"|,\"fix\":true,\"count\":3,\"none\":null}")]
    [InlineData("""JsonSerializer.Serialize(new { a = new { b = new[] { 1, 2 }, c = new[] { "x", text } } })""", "{\"a\":{\"b\":[1,2],\"c\":[\"x\",\"")]
    [InlineData("""JsonSerializer.Serialize(new { a = new[] { new { b = text }, new { b = "2" } } })""", "{\"b\":\"2\"}]}")]
    [InlineData("""JsonSerializer.Serialize(new File("pump", new Uri("https://x/y")))""", "{\"name\":\"pump\",\"Url\":\"")]
    [InlineData("""JsonSerializer.Serialize(new File("pump"))""", "\"Url\":null")]
    [InlineData("""JsonSerializer.Serialize(new File("pump") with { Name = text })""", "")]
    [InlineData("""JsonSerializer.Serialize(new Update { Build = number, Hidden = text, Files = [new("a"), new(text)] })""", "\"Mode\":\"fast\"|\"Kept\":|\"Operation\":\"UPDATE\"|\"Empty\":null|{\"name\":\"a\"")]
    [InlineData("""JsonSerializer.Serialize(new Update { Comment = "x" })""", "\"Comment\":\"x\"")]
    [InlineData("""JsonSerializer.Serialize(new Update { Comment = maybe, Level = number })""", "\"Mode\":\"fast\"")]
    [InlineData("""JsonSerializer.Serialize<Common>(new Update { Build = 3 })""", "{\"Operation\":\"UPDATE\"}")]
    [InlineData("""JsonSerializer.Serialize<object>(new Update { Build = 3 })""", "\"Mode\":\"fast\"")]
    [InlineData("""JsonSerializer.Serialize(new { Common = (Common)new Update() })""", "{\"Common\":{\"Operation\":\"UPDATE\"}}")]
    [InlineData("""JsonSerializer.Serialize(new Plan { First = new Step(), Last = new Step(), At = new Point { X = 1 } })""", "\"Last\":{\"Name\":\"a\"}|\"At\":{\"X\":1}")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "a", Missing = (string?)null }, Options.Camel)""", "{\"fileUrl\":\"a\"}")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "a", maybe }, Options.Camel)""", "{\"fileUrl\":\"a\"")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "a" }, Options.Snake)""", "{\"file_url\":\"a\"}")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "a" }, new JsonSerializerOptions(JsonSerializerDefaults.Web))""", "{\"fileUrl\":\"a\"}")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "é&\"" }, Options.Relaxed)""", "é&\\\"")]
    [InlineData("""JsonSerializer.Serialize(new Update(), Options.Relaxed)""", "\"field\":|\"Kept\":")]
    [InlineData("""JsonSerializer.Serialize(new { Slow = Kind.Slow, kind }, Options.Names)""", "\"Slow\":")]
    [InlineData("""JsonSerializer.Serialize(new Dictionary<string, object> { ["A"] = 1, ["b"] = text }, Options.Names)""", "{\"a\":1,\"b\":\"")]
    [InlineData("""JsonSerializer.Serialize(new Dictionary<string, object> { { "A", 1 }, { text + "x", Kind.Fast } })""", "{\"A\":1,\"")]
    [InlineData("""JsonSerializer.Serialize(new Dictionary<int, string> { [3] = "c" })""", "\":\"c\"}")]
    [InlineData("""JsonSerializer.Serialize(new { FileUrl = "a" }, Options.Found(flag))""", "")]
    [InlineData("""JsonSerializer.Serialize(new { payload = JsonSerializer.Serialize(new { a = "b" }) })""", """{\u0022a\u0022:\u0022b\u0022}""")]
    [InlineData("""new JsonObject { ["a"] = 1, ["b"] = text, ["c"] = new JsonArray("x", 2, null), ["d"] = null }.ToJsonString()""", "{\"a\":1,\"b\":\"|[\"x\",2,null],\"d\":null}")]
    [InlineData("""JsonSerializer.Serialize(new JsonObject { ["a"] = JsonValue.Create(1), ["b"] = JsonValue.Create(text), ["A"] = flag })""", "{\"a\":1,\"b\":\"")]
    [InlineData("""JsonSerializer.Serialize(new List<Common> { new Update(), new() { Operation = text } })""", "[{\"Operation\":\"UPDATE\"},{\"Operation\":\"")]
    public void TextOfTheSerializer_LiesInItsShape(string expression, string known) => Check("", expression, known);

    [Theory]
    [InlineData("""var o = new JsonObject(); o["a"] = 1; if (flag) o["b"] = 2; o.Add("c", text); o["a"] = 3;""", "o.ToJsonString()", "{\"a\":3,")]
    [InlineData("""var o = new JsonObject { ["a"] = 1, ["b"] = 2 }; o.Remove("a");""", "o.ToJsonString()", "{\"b\":2}")]
    [InlineData("""var o = new JsonObject { ["a"] = 1, ["b"] = 2 }; o.Remove(text);""", "o.ToJsonString()", "")]
    [InlineData("""var o = new JsonObject { ["a"] = new JsonObject() }; o["a"]!["b"] = "c";""", "o.ToJsonString()", "{\"a\":{\"b\":\"c\"}}")]
    [InlineData("""var o = new JsonArray(); foreach (var item in list) o.Add(item);""", "o.ToJsonString()", "")]
    [InlineData("""var d = new Dictionary<string, object?>(); d["a"] = 1; d[text] = 2; d.Add("z", null);""", "JsonSerializer.Serialize(d)", "{\"a\":")]
    [InlineData("""var d = new Dictionary<string, object?> { ["a"] = 1 }; d.Remove("a");""", "JsonSerializer.Serialize(d)", "")]
    [InlineData("""var o = new JsonSerializerOptions(); o.PropertyNamingPolicy = JsonNamingPolicy.CamelCase; o.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;""", "JsonSerializer.Serialize(new { AB = \"<\" }, o)", "{\"ab\":\"<\"}")]
    [InlineData("""var u = new Update(); u.Comment = maybe; u.Operation = flag ? "A" : "B"; u.Files = null!;""", "JsonSerializer.Serialize(u)", "\"Files\":null")]
    public void TextOfWhatWasFilledBefore_LiesInItsShape(string statements, string expression, string known) => Check(statements, expression, known);

    private static void Check(string statements, string expression, string known)
    {
        var source = $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.Linq;
            {{Declarations}}
            public class Sample
            {
                public static string M({{Parameters}}) { {{statements}} var made = {{expression}}; {{FlowValues.Probe}}(made); return made; }
                static void {{FlowValues.Probe}}(string? text) { }
            }
            """;
        var compilation = TestCompilation.Create([source]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var method = compilation.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(item => item.Identifier.Text == "M");
        var shapes = FlowValues.In(compilation, method);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var run = context.LoadFromStream(image).GetType("Sample")!.GetMethod("M", BindingFlags.Public | BindingFlags.Static)!;
        foreach (var input in s_inputs)
        {
            var text = (string)run.Invoke(null, [.. input.Zip(run.GetParameters(), (value, parameter) => parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value!) : value)])!;
            Assert.True(shapes.Any(shape => ShapeMatcher.Matches(shape, text)), $"{text} is outside of {string.Join(" | ", shapes.Select(Show))}");
        }

        context.Unload();
        Assert.All(known.Split('|'), part => Assert.Contains(shapes, shape => Show(shape).Contains(part, StringComparison.Ordinal)));
    }

    private static string Show(TextShape shape) => string.Concat(shape.Pieces.Select(piece => piece.Text ?? "…"));
}
