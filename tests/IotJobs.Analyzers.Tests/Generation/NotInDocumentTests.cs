namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>[NotInDocument]: out of the document, and nothing else.</summary>
public sealed class NotInDocumentTests
{
    private const string Job = """
        [FirmwareJob("OTA_{ThingName}_{Attempt}")] public sealed partial class Job
        {
            [NotInDocument, StringLength(32, MinimumLength = 1)] public required string ThingName { get; init; }
            [NotInDocument] public int Attempt { get; init; } = 1;
            [NotInDocument, JsonInclude] public int Field;
            public string Operation => "UPDATE";
        }
        public static class Case
        {
            public static Job Create() => new() { ThingName = "a" };
            public static string Id() => Create().ToJobId().Value;
            public static string Json() => JsonSerializer.Serialize(Create());
            public static string Back() => JsonSerializer.Deserialize<Job>("{\"ThingName\":\"b\"}")!.ThingName;
            public static string Read() => Job.ParseJobDocument("{\"operation\":\"UPDATE\"}", "c").ThingName;
        }
        """;

    [Fact]
    public void The_document_lacks_it_and_the_JobId_and_System_Text_Json_have_it()
    {
        using var code = LoadedCode.Load(Job);
        Assert.Equal("""{"operation":"UPDATE"}""", code.Create().ToJobDocument());
        Assert.Equal("OTA_a_1", code.Call("Id"));
        Assert.Equal("""{"ThingName":"a","Attempt":1,"Operation":"UPDATE","Field":0}""", code.Call("Json"));
        Assert.Equal("b", code.Call("Back"));
    }

    [Fact]
    public void What_is_required_becomes_a_parameter_of_the_parser()
    {
        using var code = LoadedCode.Load(Job);
        Assert.Equal("c", code.Call("Read"));
    }
}
