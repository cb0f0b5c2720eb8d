using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>Rule 4010.</summary>
public class DriftTests
{
    private const string Types = """
        public class Part { public required string Title { get; init; } public int? Count { get; set; } public Part? Next { get; set; } }
        public enum Channel { Stable, Beta }
        [Flags] public enum Slots { None = 0, A = 1, [JsonStringEnumMemberName("B|(2)")] B = 2 }
        namespace System.Text.Json.Serialization { internal sealed class JsonStringEnumMemberNameAttribute(string name) : Attribute { public string Name => name; } }
        """;

    private const string Members = """
        public string Operation => "UPDATE"; public required string Version { get; init; } public byte Level { get; set; } public string? Note { get; set; }
        public List<Part>? Parts { get; set; } public Channel Channel { get; set; } public Dictionary<string, int>? Sizes { get; set; } public Guid Id { get; set; } public Slots Slots { get; set; }
        """;

    private static string Job(string members, string types = Types) => $"[FirmwareJob] public partial class Job {{ {members} }} {types}";

    [Theory]
    [InlineData("required string Version", "required string FirmwareVersion", "'FirmwareVersion' 'version' was renamed to 'firmwareVersion'")]
    [InlineData("required string Version", "required int Version", "'Version' 'version' was string, is integer (minimum -2147483648, maximum 2147483647)")]
    [InlineData("required string Version", "string? Version", "'Version' 'version' was required, is optional")]
    [InlineData("string? Note", "required string Note", "'Note' 'note' was optional, is required")]
    [InlineData("public string? Note { get; set; }", "", "'Job' 'note' (string, optional) is gone")]
    [InlineData("public string? Note", "public bool? Silent { get; set; } public string? Note", "'Silent' 'silent' (boolean, optional) is new")]
    [InlineData("byte Level", "sbyte Level", "'Level' 'level' was integer (minimum 0, maximum 255), is integer (minimum -128, maximum 127)")]
    [InlineData("Guid Id", "string Id", "'Id' 'id' was required, is optional; 'Id' 'id' was string (format uuid), is string")]
    [InlineData("\"UPDATE\"", "\"INSTALL\"", "'Operation' 'operation' was the constant \"UPDATE\", is the constant \"INSTALL\"")]
    [InlineData("Operation => \"UPDATE\";", "Operation { get; set; } = \"\";", "'Operation' 'operation' was required, is optional; 'Operation' 'operation' was the constant \"UPDATE\", is string")]
    [InlineData("List<Part>?", "Part?", "'Parts' 'parts' was array, is object")]
    [InlineData("List<Part>?", "List<string>?", "'Parts' 'parts[]' was object, is string")]
    [InlineData("Dictionary<string, int>?", "Dictionary<string, int?>?", "'Sizes' 'sizes[]' may now be null")]
    [InlineData("Dictionary<string, int>?", "List<int>?", "'Sizes' 'sizes' was a dictionary, is array")]
    [InlineData("public string? Note", "[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Note", "'Note' 'note' was optional, is required; 'Note' 'note' may now be null")]
    public async Task Change_of_a_member_Triggers(string before, string after, string changes) =>
        Assert.Equal(changes.Split("; "), await DriftCase.ChangesAsync(Job(Members), Job(Members.Replace(before, after, StringComparison.Ordinal))));

    [Theory]
    [InlineData("required string Title", "required string Name", "'Name' 'parts[].title' was renamed to 'name'")]
    [InlineData("public int? Count { get; set; }", "", "'Part' 'parts[].count' (integer (minimum -2147483648, maximum 2147483647), optional) is gone")]
    [InlineData("Stable, Beta", "Stable, Nightly, Beta", "'Channel' 'channel' has the new word 'Nightly'")]
    [InlineData("Stable, Beta", "Stable", "'Channel' 'channel' no longer has the word 'Beta'")]
    [InlineData("A = 1,", "A = 1, C = 4,", "'Slots' 'slots' has the new word 'C'")]
    [InlineData("(2)", "[2]", "'Slots' 'slots' no longer has the word 'B|(2)'; 'Slots' 'slots' has the new word 'B|[2]'")]
    [InlineData("[Flags] ", "", "'Slots' 'slots' was an enumeration of flags, is an enumeration")]
    public async Task Change_of_a_type_inside_Triggers(string before, string after, string change) =>
        Assert.Equal(change.Split("; "), await DriftCase.ChangesAsync(Job(Members), Job(Members, Types.Replace(before, after, StringComparison.Ordinal))));

    [Fact]
    public async Task Two_members_that_change_names_are_told_apart_by_their_names() =>
        Assert.Equal(
            ["'Model' 'modell' was renamed to 'model'", "'Brand' 'brandt' was renamed to 'brand'"],
            await DriftCase.ChangesAsync(
                Job("public string? Brandt { get; set; } public string? Modell { get; set; }"), Job("public string? Model { get; set; } public string? Brand { get; set; }")));

    [Theory]
    [InlineData("public class Part", "[Obsolete] public class Part")]
    [InlineData("Stable, Beta", "Beta, Stable")]
    [InlineData("None = 0, A = 1,", "A = 1, None = 0,")]
    [InlineData("public required string Title { get; init; } public int? Count { get; set; }", "public int? Count { get; set; } public required string Title { get; init; }")]
    public async Task Same_meaning_DoesNotTrigger(string before, string after) =>
        Assert.Empty(await DriftCase.ChangesAsync(Job(Members), Job(Members, Types.Replace(before, after, StringComparison.Ordinal))));

    [Fact]
    public async Task Name_of_a_type_and_whether_it_is_shared_DoNotTrigger() =>
        Assert.Empty(await DriftCase.ChangesAsync(
            Job("public Part? Left { get; set; } public Part? Right { get; set; }", "public class Part { public int X { get; set; } }"),
            Job("public Left? Left { get; set; } public Right? Right { get; set; }", "public class Left { public int X { get; set; } } public class Right { public int X { get; set; } }")));

    [Fact]
    public async Task Change_of_a_shared_type_with_a_name_outside_ASCII_Triggers() =>
        Assert.Equal(
            ["'Y' 'left.x' was renamed to 'y'"],
            await DriftCase.ChangesAsync(
                Job("public Größe? Left { get; set; } public Größe? Right { get; set; }", "public class Größe { public int X { get; set; } }"),
                Job("public Größe? Left { get; set; } public Größe? Right { get; set; }", "public class Größe { public int Y { get; set; } }")));

    [Fact]
    public async Task Descriptions_written_by_hand_DoNotTrigger()
    {
        var schema = JsonNode.Parse(DriftCase.SchemaOf(Job(Members)))!;
        schema["title"] = "Something else";
        schema["$comment"] = "agreed with the team of the device";
        schema["properties"]!["version"]!["description"] = "as in the release notes";
        schema["properties"]!["version"]!["examples"] = new JsonArray("1.0.1");
        Assert.Empty(await DriftCase.FindAsync(Job(Members), "\uFEFF" + schema.ToJsonString()));
    }

    [Fact]
    public async Task Shared_type_is_reported_once_and_a_recursive_one_ends() =>
        Assert.Equal(
            ["'Name' 'left.title' was renamed to 'name'"],
            await DriftCase.ChangesAsync(
                Job("public Part? Left { get; set; } public Part? Right { get; set; }"),
                Job("public Part? Left { get; set; } public Part? Right { get; set; }", Types.Replace("Title", "Name", StringComparison.Ordinal))));

    [Fact]
    public async Task Missing_file_Triggers_at_the_job_and_says_how_to_write_it()
    {
        var found = Assert.Single(await DriftCase.FindAsync(Job(Members), schema: null));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Equal("Job", DriftCase.Underlined(found));
        Assert.EndsWith("differ: the file does not exist; write it: dotnet build -p:IotJobsUpdateSchemas=true", DriftCase.MessageOf(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, 0, "the file is not JSON: it is empty")]
    [InlineData("[]", 0, 0, "the file is not a JSON object")]
    [InlineData("{\n  \"type\": \"object\",\n  title: 1 }", 2, 2, "the file is not JSON: the property name 'title' has no quotes")]
    public async Task File_that_is_no_schema_Triggers_in_the_file(string text, int line, int column, string what)
    {
        var found = Assert.Single(await DriftCase.FindAsync(Job(Members), text));
        var place = found.Location.GetLineSpan();
        Assert.Equal(("/project/schemas/Job.schema.json", line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Contains(what, DriftCase.MessageOf(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme.Gone.schema.json")]
    [InlineData("Part.schema.json")]
    public async Task File_of_no_job_Triggers(string file)
    {
        var found = await DriftCase.FindAsync(Job(Members), "{}", file);
        Assert.Contains(found, item => item.Location.GetLineSpan().Path.EndsWith(file, StringComparison.Ordinal)
            && DriftCase.MessageOf(item).Contains("delete the file, or rename it with its type", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"$ref\":\"#\"}")]
    [InlineData("{\"properties\":{\"version\":{\"$ref\":\"#/$defs/A\"}},\"$defs\":{\"A\":{\"$ref\":\"#/$defs/A\"}}}")]
    [InlineData("{\"type\":5,\"properties\":[1],\"required\":{},\"anyOf\":[null,1],\"enum\":true}")]
    [InlineData("{\"properties\":{\"version\":null,\"parts\":7,\"channel\":{\"enum\":[null,{}]}}}")]
    public async Task Any_JSON_is_compared_without_a_crash(string schema) => Assert.NotEmpty(await DriftCase.FindAsync(Job(Members), schema));

    [Fact]
    public async Task Nested_job_finds_its_file_by_the_name_of_reflection() =>
        Assert.Empty(await DriftCase.FindAsync(
            "namespace Acme.@class { partial class Fleet { [FirmwareJob] public partial class Job { } } }",
            DriftCase.SchemaOf("[FirmwareJob] public partial class Job { }"),
            "Acme.class.Fleet+Job.schema.json"));

    [Fact]
    public async Task Update_is_not_stopped_by_what_it_mends()
    {
        Assert.Empty(await DriftCase.FindAsync(Job(Members), "not JSON", isUpdate: true));
        Assert.Empty(await DriftCase.FindAsync(Job(Members), schema: null, isUpdate: true));
    }

    [Fact]
    public async Task Projects_without_a_folder_and_other_files_DoNotTrigger()
    {
        Assert.Empty(await DriftCase.FindAsync(Job(Members), schema: null, hasFolder: false));
        Assert.Empty(await DriftCase.FindAsync(Job(Members), "not JSON", hasFolder: false));
        Assert.Equal("Job", DriftCase.Underlined(Assert.Single(await DriftCase.FindAsync(Job(Members), "not JSON", "Other.schema.json", isMarked: false))));
    }

    [Theory]
    [InlineData("[FirmwareJob] public partial class Job { public Action? A { get; set; } }")]
    [InlineData("[FirmwareJob] public class Job { }")]
    public async Task Job_that_is_not_valid_DoesNotTrigger(string code) => Assert.Empty(await DriftCase.FindAsync(code, "{}"));

    [Theory]
    [InlineData("[FirmwareJob( public partial class Job { public int")]
    [InlineData("[FirmwareJob] public partial class Job { public List< Parts { get; } public Part")]
    public async Task Unfinished_code_crashes_nothing(string code) => Assert.All(await DriftCase.FindAsync(code, "{}"), found => Assert.Equal("IOTJ4010", found.Id));
}
