using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes <c>ToCreateJobRequest</c> and <c>ToCreateJobInputJson</c>, four of each.</summary>
internal sealed class FactoryEmitter(MemberEmitter members, FirmwareJobModel model)
{
    private const string Request = "global::Amazon.IoT.Model.CreateJobRequest";
    private const string Target = "[global::IotJobs.JobTarget] string target";
    private const string Targets = "[global::IotJobs.JobTarget] global::System.Collections.Generic.IEnumerable<string> targets";
    private const string JobId = "global::IotJobs.JobId jobId";

    public void Emit(bool hasSdk)
    {
        if (hasSdk)
        {
            EmitFactories(
                $"{Request} ToCreateJobRequest", "ToCreateJobRequest", BaseMembers.Request, "The complete CreateJob request. It is the caller's own: anything can still be set on it.",
                () => RequestEmitter.EmitObject(members.Output, Request, model.Request));
        }

        EmitFactories(
            "string ToCreateJobInputJson", "ToCreateJobInputJson", BaseMembers.Document, "The complete CreateJob request as JSON, for <c>aws iot create-job --cli-input-json</c>.",
            () => RequestEmitter.EmitJson(members.Output, model.Request, model.Document.Ascii));
    }

    private void EmitFactories(string head, string name, BaseMembers group, string summary, Action emitCore)
    {
        if (model.Template is not null)
        {
            EmitForwarding(group & BaseMembers.None | BaseMembers.Template, $"{head}({Target})", $"{name}(ToJobId(), target)", summary);
            EmitForwarding(BaseMembers.Template, $"{head}({Targets})", $"{name}(ToJobId(), targets)", summary);
        }

        EmitCore(group, $"{head}({JobId}, {Target})", "target", summary, emitCore);
        EmitCore(group, $"{head}({JobId}, {Targets})", "targets", summary, emitCore);
    }
}
