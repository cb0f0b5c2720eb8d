namespace IotJobs.Completion.Tests;

public sealed class JobTextCompletionTests
{
    private const string Job = """
        using System;
        using IotJobs;
        [FirmwareJob("HOLE")]
        public partial class CameraUpdate
        {
            public string ThingName { get; set; }
            public Guid Run { get; set; }
            public DateTime At { get; set; }
            public int Attempt { get; set; }
            public object Other { get; set; }
        }
        """;

    [Theory]
    [InlineData("new CreateJobRequest { TargetSelection = \"$$\" };")]
    [InlineData("new CreateJobRequest { TargetSelection = \"CON$$\" };")]
    [InlineData("new CreateJobRequest { TargetSelection = \"$$ };")]
    [InlineData("new CreateJobRequest { TargetSelection = @\"$$\" };")]
    [InlineData("new CreateJobRequest().TargetSelection = \"$$\";")]
    [InlineData("new TargetSelection(\"$$\");")]
    [InlineData("_ = new CreateJobRequest().TargetSelection == \"$$\";")]
    public async Task Words_of_an_enumeration_are_offered(string statement) =>
        Assert.Equal(["CONTINUOUS", "SNAPSHOT"], (await Completions.AtAsync(Statement(statement))).Order());

    [Theory]
    [InlineData("[FirmwareJob(TargetSelection = \"$$\")]", "CONTINUOUS", "SNAPSHOT")]
    [InlineData("[FirmwareJob, JobRetry(\"$$\", 3)]", "ALL", "FAILED", "TIMED_OUT")]
    [InlineData("[FirmwareJob, JobRetry(\"$$\")]", "ALL", "FAILED", "TIMED_OUT")]
    public async Task Words_of_an_attribute_are_offered(string attributes, params string[] words) =>
        Assert.Equal(words, (await Completions.AtAsync($"using IotJobs; {attributes} partial class Job {{ }}")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("cam_{$$}", "ThingName", "Run", "At", "Attempt")]
    [InlineData("cam_{$$", "ThingName", "Run", "At", "Attempt")]
    [InlineData("cam_{Run:N}_{At$$", "ThingName", "Run", "At", "Attempt")]
    [InlineData("cam_{Run:$$}", "N", "D")]
    [InlineData("cam_{At:$$}", "yyyyMMddHHmmss", "yyyyMMdd")]
    [InlineData("cam_{ThingName:$$}")]
    [InlineData("cam_$$")]
    [InlineData("cam_{Run}$$")]
    public async Task Holes_of_a_template_are_offered(string template, params string[] words) =>
        Assert.Equal(words, await Completions.AtAsync(Job.Replace("HOLE", template, StringComparison.Ordinal)));

    [Theory]
    [InlineData("var document = \"{\\\"url\\\":\\\"${$$\";")]
    [InlineData("var document = \"\"\"{\"url\":\"${aws:i$$\"}\"\"\";")]
    [InlineData("var document = $\"{{\\\"id\\\":{1},\\\"url\\\":\\\"${{a$$\";")]
    [InlineData("var document = $$\"\"\"{\"id\":{{1}},\"url\":\"${aws:i$$\"}\"\"\";")]
    public async Task Kinds_of_placeholders_are_offered(string statement)
    {
        var words = await Completions.AtAsync(Statement(statement));

        Assert.Equal("aws:iot:s3-presigned-url-v2:", words[0]);
        Assert.Contains("aws:iot:package:", words);
    }

    [Theory]
    [InlineData("Update.ParseJobDocument(\"{\\\"$$\");", "operation", "files", "settings", "retry-count")]
    [InlineData("Update.TryParseJobDocument(@\"{\"\"$$\", out _);", "operation", "files", "settings", "retry-count")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Update>(\"\"\"{\"operation\":\"x\",\"$$\"}\"\"\");", "files", "settings", "retry-count")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"op$$\" };", "operation", "files", "settings", "retry-count")]
    [InlineData("Take(\"{ \\\"$$\");", "operation", "files", "settings", "retry-count")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"files\\\":[{\\\"size\\\":1},{\\\"$$\" };", "url", "size")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"files\\\":[{\\\"size\\\":1,\\\"$$\" };", "url")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"settings\\\":{\\\"a\\\":{\\\"$$\" };", "url", "size")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"settings\\\":{\\\"$$\" };")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"other\\\":1,\\\"$$\" };")]
    [InlineData("new CreateJobRequest { Document = \"{\\\"operation\\\":\\\"$$\" };")]
    [InlineData("new CreateJobRequest { Description = \"{\\\"$$\" };")]
    [InlineData("new CreateJobRequest { Document = $\"{{\\\"operation\\\":\\\"{json}\\\",\\\"fi$$les\\\":1}}\" };", "files", "settings", "retry-count")]
    [InlineData("new CreateJobRequest { Document = $@\"{{\"\"files\"\":[{{\"\"$$\" };", "url", "size")]
    [InlineData("new CreateJobRequest { Document = $$\"\"\"{\"operation\":\"{{json}}\",\"$$\"}\"\"\" };", "files", "settings", "retry-count")]
    [InlineData("new CreateJobRequest { Document = $\"{{\\\"operation\\\":\\\"{json}$$\" };")]
    public async Task Members_of_a_document_are_offered(string statement, params string[] names) => Assert.Equal(
        names,
        await Completions.AtAsync($$"""
            using Amazon.IoT.Model;
            using IotJobs;
            class Deployment { void Take([JobDocument] string json) { } void Run() { {{statement}} } }
            [FirmwareJob]
            public partial class Update
            {
                public string Operation { get; set; }
                public File[] Files { get; set; }
                public System.Collections.Generic.Dictionary<string, File> Settings { get; set; }
                [System.Text.Json.Serialization.JsonPropertyName("retry-count")]
                public int Retries { get; set; }
                public class File { public string Url { get; set; } public long Size { get; set; } }
            }
            """));

    [Theory]
    [InlineData("var document = \"${aws:iot:s3-presigned-url-upload:https://b.s3.amazonaws.com/${$$\";", "thingName", "jobId", "executionNumber")]
    [InlineData("var document = \"${aws:iot:s3-presigned-url-v2:https://$$\";")]
    [InlineData("var document = \"${aws:iot:s3-presigned-url:https://b.s3.amazonaws.com/k}$$\";")]
    [InlineData("var document = \"{ $$\";")]
    [InlineData("var text = \"$$\";")]
    [InlineData("var request = new CreateJobRequest { Description = \"$$\" };")]
    public async Task Nothing_else_is_offered_in_a_string(string statement, params string[] words) =>
        Assert.Equal(words, await Completions.AtAsync(Statement(statement)));

    [Fact]
    public async Task Behind_a_string_nothing_is_offered() =>
        Assert.DoesNotContain("SNAPSHOT", await Completions.AtAsync(Statement("new CreateJobRequest { TargetSelection = \"CONTINUOUS\"$$ };")));

    [Theory]
    [InlineData("new CreateJobRequest { TargetSelection = \"CON$$\" };", "CONTINUOUS", "new CreateJobRequest { TargetSelection = \"CONTINUOUS\" };")]
    [InlineData("var text = \"${aws:i$$\";", "aws:iot:package:", "var text = \"${aws:iot:package:\";")]
    [InlineData("var text = $\"{1}${{aws:i$$\";", "aws:iot:package:", "var text = $\"{1}${{aws:iot:package:\";")]
    [InlineData("Update.ParseJobDocument(\"{\\\"op$$\");", "operation", "Update.ParseJobDocument(\"{\\\"operation\");")]
    public async Task What_is_chosen_replaces_what_was_begun(string statement, string word, string expected) =>
        Assert.Equal(Statement(expected), await Completions.ChooseAsync(Statement(statement), word));

    [Theory]
    [InlineData("new CreateJobRequest { TargetSelection = \"$$\" };", true)]
    [InlineData("new CreateJobRequest { TargetSelection = \"C$$\" };", false)]
    public async Task List_opens_by_itself_at_a_quote_or_a_brace(string statement, bool isOpen) =>
        Assert.Equal(isOpen, (await Completions.AtAsync(Statement(statement), typed: true)).Contains("SNAPSHOT"));

    private static string Statement(string statement) => $$"""
        using Amazon.IoT;
        using Amazon.IoT.Model;
        [IotJobs.FirmwareJob] partial class Update { public string Operation { get; set; } }
        class Deployment { void Run() { {{statement}} } }
        """;
}
