using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using IotJobs.Analyzers.Tests.Harness;
using IotJobs.Analyzers.Tests.ServiceModel;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>All that CreateJob takes, at once and at random: the SDK's request, its JSON and the template's request say the same.</summary>
public sealed class WholeRequestTests
{
    private const int Count = 30;

    // What a template has not, or has of its own.
    private static readonly string[] s_notOfTemplates =
        ["jobId", "targets", "targetSelection", "description", "schedulingConfig", "jobTemplateArn", "namespaceId", "documentParameters"];

    public static TheoryData<string> Generations => new("V3", "V4");

    [Theory]
    [MemberData(nameof(Generations))]
    public void Request_and_JSON_agree_member_by_member(string generation)
    {
        using var code = Load(generation);
        for (var i = 0; i < Count; i++)
        {
            var json = Json(code, i);
            var request = WireForm.Of(code.Call("Request", i));
            Assert.True(JsonNode.DeepEquals(json, request), $"{json.ToJsonString()}\n{request?.ToJsonString()}");
        }
    }

    [Fact]
    public void Every_member_of_CreateJob_can_be_set()
    {
        using var code = Load("V4");
        var members = ServiceConstraints.Of(SdkTypes.CreateJobRequest).Select(row => char.ToLowerInvariant(row.Member[0]) + row.Member[1..]);

        // The document takes the place of its source, or the other way round: the first job has all the others.
        Assert.Equal(["documentSource"], members.Except(Json(code, 0).Select(member => member.Key)));
        Assert.Contains(Enumerable.Range(1, Count - 1), index => Json(code, index).ContainsKey("documentSource"));
    }

    [Theory]
    [MemberData(nameof(Generations))]
    public void Template_request_has_what_a_template_has(string generation)
    {
        using var code = Load(generation);
        for (var i = 0; i < Count; i++)
        {
            var expected = JsonNode.Parse((string)code.Call("PlainJson", i)!)!.AsObject();
            var windows = expected["schedulingConfig"]?["maintenanceWindows"]?.DeepClone();
            foreach (var name in s_notOfTemplates)
            {
                expected.Remove(name);
            }

            expected["jobTemplateId"] = "camera";
            expected["description"] = "for cameras";
            if (windows is not null)
            {
                expected["maintenanceWindows"] = windows;
            }

            var request = WireForm.Of(code.Call("TemplateRequest", i));
            Assert.True(JsonNode.DeepEquals(expected, request), $"{expected.ToJsonString()}\n{request?.ToJsonString()}");
        }
    }

    [BotocoreFact]
    public void JSON_passes_the_parameter_validation_of_botocore()
    {
        using var code = Load("V4");
        Assert.Empty(BotocoreValidation.ProblemsOf("CreateJob", Enumerable.Range(0, Count).Select(index => (string)code.Call("Json", index)!)));
        Assert.NotEmpty(BotocoreValidation.ProblemsOf("CreateJob", ["""{"jobId":""}"""]));
    }

    private static JsonObject Json(LoadedCode code, int index) => JsonNode.Parse((string)code.Call("Json", index)!)!.AsObject();

    private static LoadedCode Load(string generation)
    {
        var random = new Random(20260924);
        var jobs = Enumerable.Range(0, Count).Select(index => new RandomJob(random, hasAll: index == 0)).ToImmutableArray();
        var types = jobs.Select((job, index) => job.Type(Name(index)));
        var options = jobs.Select((job, index) => $"{index} => {job.Options()},");
        return LoadedCode.Load(
            $$"""
            {{string.Join("\n", types)}}
            public static class Case
            {
                private static readonly string[] Targets = { "arn:aws:iot:eu-west-1:123456789012:thing/a", "arn:aws:iot:eu-west-1:123456789012:thinggroup/b" };
                private static JobOptions? Options(int index) => index switch { {{string.Join("\n", options)}} _ => null };
                public static string Json(int index) => {{Choice("ToCreateJobInputJson(Targets, Options(index))")}}
                public static string PlainJson(int index) => {{Choice("ToCreateJobInputJson(Targets[0])")}}
                public static object Request(int index) => {{Choice("ToCreateJobRequest(Targets, Options(index))")}}
                public static object TemplateRequest(int index) => {{Choice("ToCreateJobTemplateRequest(\"camera\", \"for cameras\")")}}
            }
            """,
            generation == "V3" ? References.AwsSdkV3 : References.AwsSdkV4);
    }

    private static string Choice(string call) =>
        $"index switch {{ {string.Concat(Enumerable.Range(0, Count).Select(index => $"{index} => new {Name(index)}().{call}, "))} _ => throw new ArgumentException() }};";

    private static string Name(int index) => "Job" + index.ToString(CultureInfo.InvariantCulture);
}
