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
        output.Begin($"var request = new {Request}").Line("JobId = jobId.Value,").Line("Targets = targets,");
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
        _values.EmitTags("options");
        EmitDocumentParameters();
        _values.EmitPackageVersions("options");
        EmitTime("StartTime");
        EmitTime("EndTime");
        output.Line("return request;");
    }

    private void EmitDocumentParameters() => output
        .Line("var documentParameters = DocumentParametersOf(job, options);")
        .Begin("if (documentParameters.Count > 0)").Line("request.DocumentParameters = documentParameters;").End().Line();

    private void EmitTime(string property)
    {
        var local = char.ToLowerInvariant(property[0]) + property.Substring(1);
        output.Begin($"if (options?.{property} is {{ }} {local})")
            .Line($"request.SchedulingConfig ??= new {SdkValueEmitter.Space}SchedulingConfig();")
            .Line($"request.SchedulingConfig.{property} = TimeOf({local});")
            .End().Line();
    }
}
