using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes a request as an object of the SDK; <c>job</c>, <c>jobId</c>, <c>targets</c> and <c>options</c> are at hand.</summary>
internal sealed class RequestEmitter(IndentedWriter output, RequestModel request)
{
    /// <summary>The SDK's request.</summary>
    public const string Request = SdkValueEmitter.Space + "CreateJobRequest";

    /// <summary>Refuses at run time what AWS IoT certainly refuses.</summary>
    public const string Checks = "global::IotJobs.Serialization.JobRequestChecks";

    private readonly SdkValueEmitter _values = new(output);

    /// <summary>Writes the statement that makes and returns the request.</summary>
    public void Emit()
    {
        output.Begin($"return {SdkCallEmitter.Complete}(CallOf(job, options), new {Request}").Line("JobId = jobId.Value,").Line("Targets = targets,");
        if (request.HasDocument)
        {
            output.Line($"Document = {Checks}.Document(job.ToJobDocument()),");
        }

        _values.EmitMembers(request.Members);
        if (request.Schedule.Members.Count > 0)
        {
            _values.Emit("SchedulingConfig = ", request.Schedule);
        }

        output.End(");");
    }
}
