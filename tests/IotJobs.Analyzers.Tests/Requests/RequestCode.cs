using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>Runs the request rules over the body of a method, against one generation of the SDK or both.</summary>
internal static class RequestCode
{
    /// <summary>Arguments that make a CreateJobRequest complete but for what a test adds.</summary>
    public const string Basics = """JobId = "a", Targets = new List<string> { Thing }, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 }""";

    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using Amazon.IoT;
        using Amazon.IoT.Model;
        using Amazon.IoTJobsDataPlane;
        using Amazon.IoTJobsDataPlane.Model;
        using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
        using JobExecutionStatus = Amazon.IoT.JobExecutionStatus;

        public static class Ext
        {
            public static CreateJobRequest WithDocument(this CreateJobRequest request) { request.Document = "{}"; return request; }
        }

        public class C
        {
            private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/a";
            private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/g";
            private const string Role = "arn:aws:iam::123456789012:role/signer";
            private CreateJobRequest? _field;
            private static void Fill(CreateJobRequest request)
            {
                request.JobId = Guid.NewGuid().ToString("N");
                request.Document = "{}";
                request.Targets = new List<string> { Thing };
                request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 60 };
            }

            private static void FillList(List<string> list) => list.Add(Thing);
            private static object? s_used;
            private static void Use(object? value) => s_used = value;
            public async Task<object?> M(
                IAmazonIoT client, IAmazonIoTJobsDataPlane device, string text, string other, bool flag, int number, string? maybe, int? maybeNumber, List<string> list)
            {
                await Task.Yield();
                BODY
                return null;
            }
        }
        """;

    public static ImmutableArray<string> Generations { get; } = ["V3", "V4"];

    /// <summary>The compilation of <paramref name="body"/>.</summary>
    public static Compilation Compile(string body, string generation) => TestCompilation.Create(
        [Frame.Replace("BODY", body, StringComparison.Ordinal)],
        generation == "V3"
            ? [.. References.IotJobs, .. References.AwsSdkV3, References.DataPlaneV3[0]]
            : [.. References.IotJobs, .. References.AwsSdkV4, References.DataPlaneV4[0]]);

    /// <summary>Asserts that the rule speaks once, at <paramref name="place"/>, whatever the generation.</summary>
    public static async Task Triggers(string id, string body, string place, params string[] generations)
    {
        foreach (var generation in generations is [] ? [.. Generations] : generations)
        {
            var found = (await Run(body, generation)).Where(diagnostic => diagnostic.Id == id).ToArray();
            Assert.Equal($"{generation} {id} at {place}", $"{generation} {id} at {string.Join(" and ", found.Select(TextOf))}");
            Assert.All(found, diagnostic => Assert.DoesNotContain("{", diagnostic.GetMessage().Replace("${aws", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    /// <summary>Asserts that the rule is silent, whatever the generation.</summary>
    public static async Task DoesNotTrigger(string id, string body, params string[] generations)
    {
        foreach (var generation in generations is [] ? [.. Generations] : generations)
        {
            Assert.DoesNotContain(await Run(body, generation), diagnostic => diagnostic.Id == id);
        }
    }

    /// <summary>Asserts that no rule speaks, whatever the generation.</summary>
    public static async Task IsSilent(string body)
    {
        foreach (var generation in Generations)
        {
            Assert.Empty(await Run(body, generation));
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> Run(string body, string generation)
    {
        var compilation = Compile(body, generation);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.FindAsync("IOTJ2", "IOTJ102");
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
