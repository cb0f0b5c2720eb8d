using IotJobs.Analyzers.Generation.Model;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>Writes <c>ToCreateJobTemplateRequest</c>: of the settings, those that a template has.</summary>
internal sealed class TemplateRequestEmitter(IndentedWriter output, FirmwareJobModel model)
{
    /// <summary>The SDK's request.</summary>
    public const string Request = SdkValueEmitter.Space + "CreateJobTemplateRequest";
    private const string Name = "ToCreateJobTemplateRequest";

    /// <summary>Writes the public factory.</summary>
    public static void EmitFactory(MemberEmitter members)
    {
        members.Begin(
            BaseMembers.JobTemplate,
            $"{Request} {Name}([global::IotJobs.JobIdAttribute] string jobTemplateId, string description)",
            "<summary>The CreateJobTemplate request: the document, and those of the settings that a template has. It is the caller's own.</summary>",
            "<param name=\"jobTemplateId\">The id, of the grammar of a JobId: 1 to 64 letters, digits, '_' and '-'.</param>",
            "<param name=\"description\">What the template is for; AWS IoT requires it. The description of the job is not used.</param>");
        members.Output.Line($"return {FirmwareJobEmitter.Helper}.{Name}(this, jobTemplateId, description);").End().Line();
    }

    /// <summary>Writes what makes the request, into the helper class.</summary>
    public void EmitCore()
    {
        output.Begin($"internal static {Request} {Name}({model.Document.Writers[0].TypeName} job, string jobTemplateId, string description)")
            .Begin($"return {SdkCallEmitter.Complete}(CallOf(job, null), new {Request}")
            .Line($"JobTemplateId = {RequestEmitter.Checks}.JobTemplateId(jobTemplateId),")
            .Line($"Description = {RequestEmitter.Checks}.Description(description),");
        if (model.Request.HasDocument)
        {
            output.Line($"Document = {RequestEmitter.Checks}.Document(job.ToJobDocument()),");
        }

        new SdkValueEmitter(output).EmitMembers(model.Request.Members.Concat(model.Request.Schedule.Members).Where(IsOfTemplate));
        output.End(");").End().Line();
    }

    // The description is that of the template.
    private static bool IsOfTemplate(RequestMember member) =>
        member.Property != "Description" && ServiceConstraints.TryGet(SdkTypes.CreateJobTemplateRequest, member.Property) is not null;
}
