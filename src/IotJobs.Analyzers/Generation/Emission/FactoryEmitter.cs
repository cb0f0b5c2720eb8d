using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes <c>ToCreateJobRequest</c> and <c>ToCreateJobInputJson</c>: each with and without a JobId, for one target and for several.
/// </summary>
internal sealed class FactoryEmitter(MemberEmitter members, FirmwareJobModel model)
{
    private const string JobIdType = "global::IotJobs.JobId";
    private const string ListType = "global::System.Collections.Generic.List<string>";
    private const string OptionsParameter = "global::IotJobs.JobOptions? options";
    private const string OptionsDocumentation = "<param name=\"options\">What belongs to this call alone.</param>";
    private const string TargetDocumentation = "<param name=\"target\">The ARN of a thing or a thing group.</param>";
    private const string TargetsDocumentation = "<param name=\"targets\">The ARNs of things and thing groups; at least one.</param>";

    private static readonly (string Parameter, string Argument, string Documentation)[] Targets =
    [
        ("[global::IotJobs.JobTarget] string target", "target", TargetDocumentation),
        ("[global::IotJobs.JobTarget] global::System.Collections.Generic.IEnumerable<string> targets", "targets", TargetsDocumentation),
    ];

    /// <summary>Writes the public factories.</summary>
    public void Emit(SdkRequests sdk)
    {
        if (sdk.HasFlag(SdkRequests.CreateJob))
        {
            EmitFactories(
                BaseMembers.Request,
                RequestEmitter.Request,
                "ToCreateJobRequest",
                "The CreateJob request. It is the caller's own: anything can still be set on it.");
        }

        if (sdk.HasFlag(SdkRequests.CreateJobTemplate))
        {
            TemplateRequestEmitter.EmitFactory(members);
        }

        EmitFactories(
            BaseMembers.Input,
            "string",
            "ToCreateJobInputJson",
            "The CreateJob request as JSON, fit for <c>aws iot create-job --cli-input-json</c>.");
    }

    /// <summary>Writes what the factories share, into the helper class.</summary>
    public void EmitCores(SdkRequests sdk)
    {
        CallOptionsEmitter.Emit(members.Output, model);
        if (sdk.HasFlag(SdkRequests.CreateJob))
        {
            members.Output.Begin(CoreHead(RequestEmitter.Request, "ToCreateJobRequest"));
            new RequestEmitter(members.Output, model.Request).Emit();
            members.Output.End().Line();
        }

        if (sdk.HasFlag(SdkRequests.CreateJobTemplate))
        {
            new TemplateRequestEmitter(members.Output, model).EmitCore();
        }

        members.Output.Begin(CoreHead("string", "ToCreateJobInputJson"));
        new RequestJsonEmitter(members.Output, model.Request, model.Document.Ascii).Emit();
        members.Output.End().Line();
    }

    private string CoreHead(string result, string name) =>
        $"internal static {result} {name}({model.Document.Writers[0].TypeName} job, {JobIdType} jobId, {ListType} targets, {OptionsParameter})";

    private void EmitFactories(BaseMembers group, string result, string name, string summary)
    {
        foreach (var (parameter, argument, documentation) in Targets)
        {
            if (model.Template is not null)
            {
                Emit(
                    group | BaseMembers.Template,
                    $"{result} {name}({parameter}, {OptionsParameter} = null)",
                    $"{name}(ToJobId(), {argument}, options)",
                    summary,
                    documentation);
            }

            Emit(
                group,
                $"{result} {name}({JobIdType} jobId, {parameter}, {OptionsParameter} = null)",
                $"{FirmwareJobEmitter.Helper}.{name}(this, jobId, global::IotJobs.Serialization.JobTargets.Of({argument}), options)",
                summary,
                "<param name=\"jobId\">The id; each can be used only once in an account and region until its job is deleted.</param>",
                documentation);
        }
    }

    private void Emit(BaseMembers group, string signature, string expression, string summary, params string[] documentation)
    {
        members.Begin(group, signature, [$"<summary>{summary}</summary>", .. documentation, OptionsDocumentation]);
        members.Output.Line($"return {expression};").End().Line();
    }
}
