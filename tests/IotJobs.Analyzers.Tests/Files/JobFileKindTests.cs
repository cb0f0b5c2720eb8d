namespace IotJobs.Analyzers.Tests.Files;

/// <summary>What a file is taken for, and files that nobody can read.</summary>
public sealed class JobFileKindTests
{
    [Theory]
    [InlineData("{ \"jobId\": \"a[|.|]b\", \"targets\": [\"arn:aws:iot:eu-west-1:123456789012:thing/a\"], \"document\": \"{}\" }", "IOTJ1001")]
    [InlineData("{ \"jobTemplateId\": \"a[|.|]b\", \"description\": \"d\", \"document\": \"{}\" }", "IOTJ1001")]
    [InlineData("{ \"operation\": \"install\", \"url\": \"${aws:iot:[|s3-presigned|]:https://b.s3.amazonaws.com/k}\" }", "IOTJ3011")]
    [InlineData("{ \"Resources\": { \"T\": { \"Type\": \"AWS::IoT::JobTemplate\", \"Properties\": { \"JobTemplateId\": \"a[|.|]b\", \"Description\": \"d\", \"Document\": \"{}\" } } } }", "IOTJ1001")]
    public async Task Content_tells_the_kind(string json, string id) => await JobFileCase.TriggersAsync("", json, id);

    [Theory]
    [InlineData("", "[|{|] \"version\": \"1.0\" }")]
    [InlineData("", "[|{|] \"description\": \"d\", \"document\": \"{}\" }")]
    [InlineData("Job", "[|{|] \"jobId\": \"a\" }")]
    [InlineData("1", "[|{|] \"jobId\": \"a\" }")]
    [InlineData("", "[|[|]1]")]
    public async Task Kind_is_unclear(string kind, string json) => await JobFileCase.TriggersAsync(kind, json, "IOTJ5003");

    [Theory]
    [InlineData("IOTJ3001", "{ \"a\": 1[|,|] }")]
    [InlineData("IOTJ3001", "[|// install|]\n{ \"a\": 1 }")]
    [InlineData("IOTJ3003", "{ \"[|timeoutConfig|]\": { \"inProgressTimeoutInMinutes\": 5 } }")]
    [InlineData("IOTJ3005", "{ \"a\": 1, \"[|a|]\": 2 }")]
    public async Task Document_Triggers(string id, string json) => await JobFileCase.TriggersAsync("JobDocument", json, id);

    [Fact]
    public async Task Document_over_the_limit_Triggers() =>
        await JobFileCase.TriggersAsync("JobDocument", $$"""[|{|] "a": "{{new string('x', 32_768)}}" }""", "IOTJ3002");

    [Theory]
    [InlineData("{ \"anything\": [1, true, { }] }")]
    [InlineData("\uFEFF{\r\n}\r\n")]
    [InlineData(null)]
    public async Task Legal_or_unreadable_document_DoesNotTrigger(string? json) => await JobFileCase.IsSilentAsync("JobDocument", json);

    [Fact]
    public async Task Document_of_30000_characters_DoesNotTrigger() => await JobFileCase.IsSilentAsync("JobDocument", $$"""{ "a": "{{new string('x', 30_000)}}" }""");

    [Fact]
    public async Task Other_files_are_left_alone() => Assert.Empty(await JobFileCase.FindAsync("CreateJob", "no JSON", isJobFile: false));
}
