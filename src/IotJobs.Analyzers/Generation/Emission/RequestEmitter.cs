using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes a request as an object of the SDK; <c>job</c>, <c>jobId</c>, <c>targets</c> and <c>options</c> are at hand.</summary>
internal sealed class RequestEmitter(IndentedWriter output, RequestModel request)
{
    /// <summary>The SDK's request.</summary>
    public const string Request = SdkValueEmitter.Space + "CreateJobRequest";

    private readonly SdkValueEmitter _values = new(output);

    /// <summary>Writes the statements that make and return the request.</summary>
    public void Emit()
    {
        output.Line("var call = CallOf(job, options);")
            .Begin($"var request = new {Request}").Line("JobId = jobId.Value,").Line("Targets = targets,");
        if (request.HasDocument)
        {
            output.Line("Document = job.ToJobDocument(),");
        }

        _values.EmitMembers(request.Members);
        if (request.Schedule.Members.Count > 0)
        {
            _values.Emit("SchedulingConfig = ", request.Schedule);
        }

        output.End(";");
        _values.EmitTags();
        output.Begin("if (call.DocumentParameters.Count > 0)").Line("request.DocumentParameters = call.DocumentParameters;").End().Line();
        _values.EmitPackageVersions();
        output.Begin("if (call.HasTimes)")
            .Line($"request.SchedulingConfig ??= new {SdkValueEmitter.Space}SchedulingConfig();")
            .Line("request.SchedulingConfig.StartTime = call.StartTime;")
            .Line("request.SchedulingConfig.EndTime = call.EndTime;")
            .End().Line()
            .Line("return request;");
    }
}
