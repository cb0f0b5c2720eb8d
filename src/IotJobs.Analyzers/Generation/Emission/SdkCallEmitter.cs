using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes what the SDK's requests take over from one call. It is the same for all jobs and stands in a project once: a copy in each job would be a
/// tenth of the compiler's work on them. The library cannot have it, as it does not know the SDK.
/// </summary>
internal static class SdkCallEmitter
{
    /// <summary>The method that completes a request by a call, and returns it.</summary>
    public const string Complete = $"global::{Space}.{Class}.Complete";

    /// <summary>The name of the generated file.</summary>
    public const string HintName = $"{Space}.{Class}.g.cs";

    private const string Space = "IotJobs.Serialization";
    private const string Class = "__FirmwareJobRequests";

    /// <summary>The source of the file.</summary>
    /// <param name="sdk">The requests of the SDK that are there.</param>
    public static string Emit(SdkRequests sdk)
    {
        var output = FirmwareJobEmitter.BeginFile().Begin($"namespace {Space}")
            .Line($"[{MemberEmitter.GeneratedCode}]").Begin($"internal static class {Class}");
        if (sdk.HasFlag(SdkRequests.CreateJob))
        {
            Begin(output, RequestEmitter.Request);
            output.Begin("if (call.DocumentParameters.Count > 0)").Line("request.DocumentParameters = call.DocumentParameters;").End().Line()
                .Begin("if (call.HasTimes)")
                .Line($"request.SchedulingConfig ??= new {SdkValueEmitter.Space}SchedulingConfig();")
                .Line("request.SchedulingConfig.StartTime = call.StartTime;")
                .Line("request.SchedulingConfig.EndTime = call.EndTime;")
                .End().Line().Line("return request;").End().Line();
        }

        if (sdk.HasFlag(SdkRequests.CreateJobTemplate))
        {
            Begin(output, TemplateRequestEmitter.Request);
            output.Line("return request;").End().Line();
        }

        return output.EndAll().Finish();
    }

    private static void Begin(IndentedWriter output, string request) => output
        .Begin($"internal static {request} Complete({CallOptionsEmitter.Call} call, {request} request)")
        .Begin("foreach (var tag in call.Tags)")
        .Line($"request.Tags ??= new global::System.Collections.Generic.List<{SdkValueEmitter.Space}Tag>();")
        .Line($"request.Tags.Add(new {SdkValueEmitter.Space}Tag {{ Key = tag.Key, Value = tag.Value }});")
        .End().Line()
        .Begin("if (call.PackageVersions.Count > 0)").Line("request.DestinationPackageVersions = call.PackageVersions;").End().Line();
}
