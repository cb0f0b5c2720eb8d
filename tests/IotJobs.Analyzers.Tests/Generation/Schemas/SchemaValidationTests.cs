using System.Text.Json.Nodes;
using IotJobs.Analyzers.Generator.Schema;
using IotJobs.Analyzers.Tests.Generation.Reading;
using Json.Schema;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>A real validator accepts what is written and refuses what the parser refuses, where a schema can say it.</summary>
public class SchemaValidationTests
{
    private const string Code = """
        [FirmwareJob] public partial class Job
        {
            public string Operation => "UPDATE";
            public required string Name { get; init; }
            public byte Level { get; set; }
            public long? Size { get; set; }
            public double Ratio { get; set; }
            public Channel Channel { get; set; }
            public Parts Parts { get; set; }
            public Guid? Id { get; set; }
            public required List<Part> Items { get; init; }
            public Dictionary<string, bool?>? Flags { get; set; }
            public Part? Main { get; set; }
            public bool Force { get; set; }
            public byte[]? Hash { get; set; }
            public DateTime? Since { get; set; }
        }
        public record Part(string Title, int? Count) { public Part? Next { get; init; } }
        public enum Channel { Stable, Beta }
        [Flags] public enum Parts { None = 0, Boot = 1, Kernel = 2 }
        """;

    private const string Document = """
        {"operation":"UPDATE","name":"a","level":255,"size":-9223372036854775808,"ratio":0.5,"channel":"Beta","parts":"Boot, Kernel","id":"0f8fad5b-d9cb-469f-a165-70867728950e",
        "items":[{"title":"t","count":1,"next":{"title":"u"}},{"title":"v"}],"flags":{"x":true,"y":null},"main":{"title":"m"},"force":false,"unknown":[1]}
        """;

    // A member, and what stands there instead; null: nothing.
    private static readonly (string Member, string? Value)[] s_slips =
    [
        ("name", null),
        ("operation", null),
        ("operation", "\"INSTALL\""),
        ("operation", "\"update\""),
        ("name", "1"),
        ("name", "null"),
        ("level", "256"),
        ("level", "-1"),
        ("level", "1.5"),
        ("size", "9223372036854775808"),
        ("ratio", "\"0.5\""),
        ("channel", "\"beta\""),
        ("channel", "1"),
        ("parts", "\"Boot,Kernel\""),
        ("parts", "\"Boot, Other\""),
        ("id", "\"0f8fad5b\""),
        ("items", "{}"),
        ("items", "[{\"count\":1}]"),
        ("items", "[{\"title\":\"t\",\"next\":{\"title\":true}}]"),
        ("flags", "{\"x\":1}"),
        ("force", "\"true\""),
        ("hash", "\"abc\""),
        ("since", "\"today\""),
    ];

    // No null: a parser takes it for missing, a schema describes what is written.
    private static readonly string[] s_values =
        ["\"\"", "\"UPDATE\"", "\"Stable\"", "\"stable\"", "\"Boot\"", "\"Boot|Kernel\"", "0", "-1", "256", "1.5", "9223372036854775808", "true", "[]", "{}", "[{}]", "{\"title\":1}", "{\"x\":1}"];

    [Fact]
    public void Document_and_sample_of_every_type_fit_the_schema_and_the_sample_is_read_back_equal()
    {
        using var job = RoundTripTests.LoadAll();
        var schema = JsonSchema.FromText(job.Schema());
        Assert.Equal("", Validator.Complaints(schema, JsonNode.Parse(job.Create().ToJobDocument())));
        var sample = SampleDocument.Of(JobModels.Of(RoundTripTests.CodeOfAll))!;
        Assert.Equal("", Validator.Complaints(schema, JsonNode.Parse(sample)));
        Assert.Equal(sample, job.Again(sample));
    }

    [Fact]
    public void Reference_to_a_type_with_a_name_outside_ASCII_is_a_URI_and_is_followed()
    {
        using var job = ReadJob.Load(
            "[FirmwareJob] public partial class Job { public Größe? Left { get; set; } public Größe? Right { get; set; } } public record Größe(int X);",
            "new Job { Left = new(1), Right = new(2) }");
        var document = JsonNode.Parse(job.Create().ToJobDocument())!;
        Assert.Contains("\"$ref\":\"#/$defs/Gr%C3%B6%C3%9Fe\"", job.Schema(), StringComparison.Ordinal);
        Assert.Equal("", Validator.Complaints(JsonSchema.FromText(job.Schema()), document));
        document["right"]!["x"] = "2";
        Assert.NotEqual("", Validator.Complaints(JsonSchema.FromText(job.Schema()), document));
    }

    [Fact]
    public void What_the_parser_refuses_the_schema_refuses()
    {
        using var job = ReadJob.Load(Code, "null!");
        var schema = JsonSchema.FromText(job.Schema());
        Assert.Equal("", Validator.Complaints(schema, JsonNode.Parse(Document)));
        Assert.All(s_slips, slip =>
        {
            var document = JsonNode.Parse(Document)!.AsObject();
            document.Remove(slip.Member);
            if (slip.Value is not null)
            {
                document[slip.Member] = JsonNode.Parse(slip.Value);
            }

            job.Refuse(document.ToJsonString());
            Assert.NotEqual("", Validator.Complaints(schema, document));
        });
    }

    [Fact]
    public void Parser_and_schema_agree_on_random_documents()
    {
        using var job = ReadJob.Load(Code, "null!");
        var schema = JsonSchema.FromText(job.Schema());
        var (random, accepted) = (new Random(5), 0);
        for (var i = 0; i < 3000; i++)
        {
            var document = JsonNode.Parse(Document)!;
            Slip(document, random);
            var read = job.TryText(document.ToJsonString());
            if (read is not null)
            {
                accepted++;
                document = JsonNode.Parse(read.ToJobDocument())!;
            }

            // What is refused is not valid; what is read may lack what is always written.
            Assert.True(read is null == (Validator.Complaints(schema, document).Length > 0), document.ToJsonString());
        }

        Assert.InRange(accepted, 300, 2700);
    }

    private static void Slip(JsonNode document, Random random)
    {
        var places = Objects(document).SelectMany(container => container.Select(member => (container, member.Key))).ToArray();
        var (target, name) = places[random.Next(places.Length)];
        target.Remove(name);
        if (random.Next(3) > 0)
        {
            target[random.Next(8) == 0 ? name + "2" : name] = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
