using IotJobs.Serialization;

namespace IotJobs.Tests;

public class JobCallTests
{
    private static JobSettings Settings() => new()
    {
        Tags = new() { ["a"] = "attribute", ["empty"] = null },
        DocumentParameters = new() { ["p"] = "1" },
        PackageVersions = ["arn:1"],
    };

    private static JobCall Call(JobOptions? options = null) => Settings().Call(default, options).Complete();

    private static string Json(JobSettings settings, string[] targets, string document = "{}", JobOptions? options = null, string jobId = "A") =>
        CreateJobInput.ToJson(new Document(document), targets, settings.Call(JobId.Parse(jobId), options));

    [Fact]
    public void The_call_wins_over_the_attributes_and_keeps_their_order()
    {
        var call = Call(new()
        {
            Tags = new Dictionary<string, string> { ["b"] = "new", ["a"] = "call" },
            DocumentParameters = new Dictionary<string, string> { ["p"] = "2" },
            PackageVersions = ["arn:2", "arn:1", "arn:2"],
        });
        Assert.Equal([new("a", "call"), new("empty", null), new("b", "new")], call.Tags.ToArray());
        Assert.Equal("2", Assert.Single(call.DocumentParameters).Value);
        Assert.Equal(["arn:1", "arn:2"], call.PackageVersions);
    }

    [Fact]
    public void Without_options_the_attributes_stay()
    {
        var call = Call();
        Assert.Equal("attribute", call.Tags["a"]);
        Assert.False(call.HasTimes);
        Assert.Null(call.StartTime);
    }

    [Fact]
    public void Times_are_sent_in_UTC()
    {
        var call = Call(new() { EndTime = new DateTimeOffset(2030, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(9)) });
        Assert.True(call.HasTimes);
        Assert.Null(call.StartTime);
        Assert.Equal("2030-01-01T18:04:05Z", call.EndTime);
    }

    [Fact]
    public void Input_holds_only_what_is_said() => Assert.Equal(
        """{"jobId":"A","documentSource":"s","targets":["arn:\"1\"","arn:2"]}""",
        Json(new() { DocumentSource = "s" }, ["arn:\"1\"", "arn:2"]));

    [Fact]
    public void Input_puts_the_call_between_the_settings()
    {
        var settings = Settings();
        settings.Ascii = true;
        settings.Description = "d";
        settings.NamespaceId = "n";
        settings.TargetSelection = "SNAPSHOT";
        settings.EndBehavior = "CANCEL";
        settings.MaintenanceWindows = [];
        Assert.Equal(
            "{\"jobId\":\"A\",\"description\":\"d\",\"destinationPackageVersions\":[\"arn:1\"],\"document\":\"{}\",\"documentParameters\":{\"p\":\"1\"},\"namespaceId\":\"n\","
            + "\"schedulingConfig\":{\"endBehavior\":\"CANCEL\",\"endTime\":\"1970-01-02T00:00:00Z\",\"maintenanceWindows\":[],\"startTime\":\"1970-01-01T00:00:00Z\"},"
            + "\"tags\":[{\"Key\":\"a\",\"Value\":\"attribute\"},{\"Key\":\"empty\"}],\"targets\":[\"arn:\\u00e9\"],\"targetSelection\":\"SNAPSHOT\"}",
            Json(settings, ["arn:é"], options: new() { StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddDays(1) }));
    }

    [Fact]
    public void No_JobId_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => CreateJobInput.ToJson(new Document("{}"), "arn", new JobSettings().Call()));

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "empty")]
    public void A_target_that_is_none_is_refused(string? target, string what)
    {
        Assert.Contains(what, Assert.ThrowsAny<ArgumentException>(() => JobTargets.Of(target!)).Message, StringComparison.OrdinalIgnoreCase);
        var error = Assert.Throws<ArgumentException>("targets", () => JobTargets.Of(["arn", target!]));
        Assert.Contains($"index 1 is {what}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_target_is_refused_and_targets_are_copied()
    {
        Assert.Throws<ArgumentNullException>("targets", () => JobTargets.Of((IEnumerable<string>)null!));
        Assert.Throws<ArgumentException>("targets", () => JobTargets.Of([]));
        var targets = new List<string> { "arn" };
        Assert.NotSame(targets, JobTargets.Of(targets));
        Assert.Equal(targets, JobTargets.Of(targets));
        Assert.Equal(targets, JobTargets.Of("arn"));
    }

    private sealed class Document(string text) : IJobDocument
    {
        public string ToJobDocument() => text;

        public void WriteJobDocument(System.Buffers.IBufferWriter<byte> destination) => throw new NotSupportedException();
    }
}
