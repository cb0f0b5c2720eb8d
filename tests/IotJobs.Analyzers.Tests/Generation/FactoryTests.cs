using System.Collections.Immutable;
using System.Text.Json.Nodes;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation;

public class FactoryTests
{
    private const string Reference = """
        public static class Case
        {
            public static CameraFirmwareUpdate Create() => new()
            {
                ThingName = "TWOK_1234",
                Target = new[]
                {
                    new FirmwareTarget("DEVICE", new[] { "TWOK_1234" }, "1.0.1", "camera", "TWOK_COMPANY", "https://service.com/TEST_Firmware/V1.0.40_Bin", "e76052c97"),
                },
            };
            public static string Json(string target) => Create().ToCreateJobInputJson(target);
        }
        [FirmwareJob("DEVICE_OTA_JOB_TEST_{ThingName}_{Attempt}", TargetSelection = "SNAPSHOT", Description = "Firmware Update Job")]
        [JobRollout(MaximumPerMinute = 10)]
        [JobTimeout(InProgressTimeoutInMinutes = 60)]
        public sealed partial class CameraFirmwareUpdate
        {
            [JsonIgnore, MaxLength(32)] public required string ThingName { get; init; }
            [JsonIgnore] public int Attempt { get; init; } = 1;
            public string Operation => "UPDATE";
            public string Description => "Request Update Firmware";
            public required IReadOnlyList<FirmwareTarget> Target { get; init; }
        }
        public sealed record FirmwareTarget(
            string DeviceType, IReadOnlyList<string> DeviceThingList, string Version, string Model, string Brand, string FirmwareUrl, string FirmwareFileMd5);
        """;

    private const string Settings = """
        [FirmwareJob("A", TargetSelection = "continuous", Description = "d \"q\"")]
        [JobRollout(100, BaseRatePerMinute = 5, IncrementFactor = 1.5, NumberOfNotifiedThings = 10)]
        [JobAbort("failed", 10.5, 3), JobAbort("ALL", 20, 4)]
        [JobRetry("TIMED_OUT", 2)]
        [JobTimeout(30)]
        [JobSchedule("cancel")]
        [JobMaintenanceWindow("cron(0 2 ? * MON *)", 60)]
        [JobPresignedUrls("arn:aws:iam::123456789012:role/r", ExpiresInSec = 600)]
        [JobTag("k", "v"), JobTag("empty")]
        [JobPackageVersion("arn:p1")]
        [JobTemplate("arn:template")]
        [JobNamespace("ns")]
        [JobDocumentParameter("p", "1")]
        public partial class Job { public int X => 1; }
        """;

    // Reads the request as the SDK's marshaller does: what is set, under its name.
    private const string Reading = """
        public static class Case
        {
            public static JobOptions? Options;
            public static Amazon.IoT.Model.CreateJobRequest Request() => new Job().ToCreateJobRequest(new[] { "arn:1", "arn:2" }, Options);
            public static string Json() => new Job().ToCreateJobInputJson(new[] { "arn:1", "arn:2" }, Options);
            public static void More() => Options = new JobOptions
            {
                StartTime = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.FromHours(9)),
                EndTime = new DateTimeOffset(2030, 2, 2, 3, 4, 5, TimeSpan.Zero),
                Tags = new Dictionary<string, string> { ["k"] = "call", ["t"] = "u" },
                DocumentParameters = new Dictionary<string, string> { ["p"] = "2", ["q"] = "3" },
                PackageVersions = new[] { "arn:p1", "arn:p2" },
            };
        }
        """;

    public static TheoryData<string> Generations => new("V3", "V4");

    private static ImmutableArray<MetadataReference> Sdk(string generation) => generation == "V3" ? References.AwsSdkV3 : References.AwsSdkV4;

    [Fact]
    public void The_reference_job_has_its_exact_document()
    {
        using var code = LoadedCode.Load(Reference);
        Assert.Equal(
            """{"operation":"UPDATE","description":"Request Update Firmware","target":[{"deviceType":"DEVICE","deviceThingList":["TWOK_1234"],"version":"1.0.1","""
            + "\"model\":\"camera\",\"brand\":\"TWOK_COMPANY\",\"firmwareUrl\":\"https://service.com/TEST_Firmware/V1.0.40_Bin\",\"firmwareFileMd5\":\"e76052c97\"}]}",
            code.Create().ToJobDocument());
    }

    [Fact]
    public void The_reference_job_has_its_exact_input_JSON()
    {
        using var code = LoadedCode.Load(Reference);
        var json = JsonNode.Parse((string)code.Call("Json", "arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234")!)!.AsObject();
        Assert.Equal(code.Create().ToJobDocument(), json["document"]!.GetValue<string>());
        json.Remove("document");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {
              "jobId": "DEVICE_OTA_JOB_TEST_TWOK_1234_1",
              "targets": ["arn:aws:iot:ap-northeast-2:123456789012:thing/TWOK_1234"],
              "description": "Firmware Update Job",
              "targetSelection": "SNAPSHOT",
              "jobExecutionsRolloutConfig": { "maximumPerMinute": 10 },
              "timeoutConfig": { "inProgressTimeoutInMinutes": 60 }
            }
            """), json), json.ToJsonString());
    }

    [Fact]
    public void Text_that_looks_like_a_name_in_full_stays_as_it_is()
    {
        using var code = LoadedCode.Load("""
            namespace Acme
            {
                [FirmwareJob("A", Description = "global::IotJobs.JobId")]
                public partial class Job { public string Type => "global::Acme.Job"; [JsonPropertyName("global::Acme.b")] public int B { get; set; } = 1; }
            }
            public static class Case { public static IJobDocument Create() => new Acme.Job(); public static string Json() => new Acme.Job().ToCreateJobInputJson("arn"); }
            """);
        Assert.Equal("""{"type":"global::Acme.Job","global::Acme.b":1}""", code.Create().ToJobDocument());
        Assert.Contains("\"description\":\"global::IotJobs.JobId\"", (string)code.Call("Json")!, StringComparison.Ordinal);
        Assert.Contains("\"global::Acme.b\"", (string)code.Create().GetType().GetProperty("JobDocumentSchema")!.GetValue(null)!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Generations))]
    public void Every_setting_reaches_request_and_JSON_alike(string generation)
    {
        using var code = LoadedCode.Load(Settings + Reading, Sdk(generation));
        var json = JsonNode.Parse((string)code.Call("Json")!)!;
        Assert.Equal(
            """{"jobId":"A","abortConfig":{"criteriaList":[{"action":"CANCEL","failureType":"FAILED","minNumberOfExecutedThings":3,"thresholdPercentage":10.5},"""
            + """{"action":"CANCEL","failureType":"ALL","minNumberOfExecutedThings":4,"thresholdPercentage":20}]},"description":"d \"q\"","""
            + "\"destinationPackageVersions\":[\"arn:p1\"],\"document\":\"{\\\"x\\\":1}\",\"documentParameters\":{\"p\":\"1\"},\"jobExecutionsRetryConfig\":{\"criteriaList\":["
            + """{"failureType":"TIMED_OUT","numberOfRetries":2}]},"jobExecutionsRolloutConfig":{"exponentialRate":{"baseRatePerMinute":5,"incrementFactor":1.5,"""
            + "\"rateIncreaseCriteria\":{\"numberOfNotifiedThings\":10}},\"maximumPerMinute\":100},\"jobTemplateArn\":\"arn:template\",\"namespaceId\":\"ns\","
            + "\"presignedUrlConfig\":{\"expiresInSec\":600,\"roleArn\":\"arn:aws:iam::123456789012:role/r\"},\"schedulingConfig\":{\"endBehavior\":\"CANCEL\","
            + "\"maintenanceWindows\":[{\"durationInMinutes\":60,\"startTime\":\"cron(0 2 ? * MON *)\"}]},\"tags\":[{\"Key\":\"k\",\"Value\":\"v\"},{\"Key\":\"empty\"}],"
            + "\"targets\":[\"arn:1\",\"arn:2\"],\"targetSelection\":\"CONTINUOUS\",\"timeoutConfig\":{\"inProgressTimeoutInMinutes\":30}}",
            (string)code.Call("Json")!);
        var request = WireForm.Of(code.Call("Request")!);
        Assert.True(JsonNode.DeepEquals(json, request), $"{json.ToJsonString()}\n{request!.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Generations))]
    public void The_options_of_a_call_reach_request_and_JSON_alike(string generation)
    {
        foreach (var settings in new[] { Settings, "[FirmwareJob(\"A\")] public partial class Job { }" })
        {
            using var code = LoadedCode.Load(settings + Reading, Sdk(generation));
            code.Call("More");
            var json = JsonNode.Parse((string)code.Call("Json")!)!;
            Assert.Equal("2030-01-01T18:04:05Z", (string)json["schedulingConfig"]!["startTime"]!);
            Assert.Equal("2030-02-02T03:04:05Z", (string)json["schedulingConfig"]!["endTime"]!);
            Assert.Equal("""{"p":"2","q":"3"}""", json["documentParameters"]!.ToJsonString());
            Assert.Equal("""["arn:p1","arn:p2"]""", json["destinationPackageVersions"]!.ToJsonString());
            Assert.Equal("call", (string)json["tags"]![0]!["Value"]!);
            var request = WireForm.Of(code.Call("Request")!);
            Assert.True(JsonNode.DeepEquals(json, request), $"{json.ToJsonString()}\n{request!.ToJsonString()}");
        }
    }

    [Theory]
    [MemberData(nameof(Generations))]
    public void Nothing_is_set_that_was_not_asked_for(string generation)
    {
        using var code = LoadedCode.Load("[FirmwareJob(\"A\"), JobTimeout, JobRollout] public partial class Job { }" + Reading, Sdk(generation));
        Assert.Equal("""{"jobId":"A","document":"{}","jobExecutionsRolloutConfig":{},"targets":["arn:1","arn:2"],"timeoutConfig":{}}""", code.Call("Json"));
    }

    [Fact]
    public void A_document_source_takes_the_place_of_the_document()
    {
        using var code = LoadedCode.Load("""[FirmwareJob("A", DocumentSource = "https://s3/d")] public partial class Job { public int X => 1; }""" + Reading, References.AwsSdkV4);
        Assert.Equal("""{"jobId":"A","documentSource":"https://s3/d","targets":["arn:1","arn:2"]}""", code.Call("Json"));
        Assert.Null(WireForm.Of(code.Call("Request")!)!["document"]);
    }

    [Theory]
    [InlineData("new Job().ToCreateJobInputJson((string)null!)", "target", "null")]
    [InlineData("new Job().ToCreateJobInputJson(\"\")", "target", "empty")]
    [InlineData("new Job().ToCreateJobInputJson((string[])null!)", "targets", "null")]
    [InlineData("new Job().ToCreateJobInputJson(new string[0])", "targets", "no target")]
    [InlineData("new Job().ToCreateJobInputJson(new[] { \"a\", \"\" })", "targets", "index 1 is empty")]
    [InlineData("new Job().ToCreateJobInputJson(new[] { \"a\", null! }, new JobOptions { JobId = JobId.Parse(\"a\") })", "targets", "index 1 is null")]
    [InlineData("new Job().ToCreateJobRequest(\"\", new JobOptions { JobId = JobId.Parse(\"a\") }).JobId", "target", "empty")]
    public void Targets_that_are_none_are_refused(string call, string parameter, string text)
    {
        using var code = LoadedCode.Load(
            $$"""public static class Case { public static string Create() => {{call}}; } [FirmwareJob("A")] public partial class Job { }""", References.AwsSdkV4);
        var error = Assert.ThrowsAny<ArgumentException>(() => code.Call("Create"));
        Assert.Equal(parameter, error.ParamName);
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_SDK_there_is_no_CreateJobRequest_and_without_a_template_a_JobId_is_asked_for()
    {
        var text = Assert.Single(Generated.Texts("[FirmwareJob] public partial class Job { }"));
        Assert.DoesNotContain("Amazon", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ToJobId", text, StringComparison.Ordinal);
        Assert.Matches(@"ToCreateJobInputJson\(\s*JobApi::JobId jobId,\s*\[JobApi::JobTarget\] string target,", text);
    }

    [Fact]
    public void With_a_template_no_JobId_comes_first_and_that_of_the_options_takes_its_place()
    {
        using var code = LoadedCode.Load(
            """
            public static class Case
            {
                static JobOptions Own => new() { JobId = JobId.Parse("own") };
                public static string Json() => new Job { Name = "a.b" }.ToCreateJobInputJson("arn:1", Own);
                public static string Request() => new Job { Name = "a.b" }.ToCreateJobRequest(new[] { "arn:1" }, Own).JobId;
                public static string Given() => new Given().ToCreateJobInputJson(JobId.Parse("first"), "arn:1");
                public static string Default() => new Job { Name = "a" }.ToCreateJobInputJson("arn:1", new JobOptions { JobId = default(JobId) });
                public static int Count() => System.Linq.Enumerable.Count(typeof(Job).GetMethods(), method => Array.Exists(method.GetParameters(), parameter => parameter.ParameterType == typeof(JobId)));
            }
            [FirmwareJob("A_{Name}")] public partial class Job { [JsonIgnore] public required string Name { get; init; } }
            [FirmwareJob] public partial class Given { }
            """,
            References.AwsSdkV4);
        Assert.Equal("""{"jobId":"own","document":"{}","targets":["arn:1"]}""", code.Call("Json"));
        Assert.Equal("own", code.Call("Request"));
        Assert.Equal("""{"jobId":"first","document":"{}","targets":["arn:1"]}""", code.Call("Given"));
        Assert.Throws<InvalidOperationException>(() => code.Call("Default"));
        Assert.Equal(0, code.Call("Count"));
    }

    [Fact]
    public void An_SDK_that_is_too_old_or_ambiguous_counts_as_none()
    {
        const string job = "[FirmwareJob] public partial class Job { }";
        const string old = " namespace Amazon.IoT.Model { public class CreateJobRequest { public string JobId { get; set; } } }";
        Assert.DoesNotContain("Amazon", Assert.Single(Generated.Texts(job + old)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_template_takes_away_only_what_needs_it()
    {
        var text = Assert.Single(Generated.Texts("[FirmwareJob(\"A{Nope}\")] public partial class Job { }"));
        Assert.Contains("string ToJobDocument()", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ToJobId", text, StringComparison.Ordinal);
    }
}
