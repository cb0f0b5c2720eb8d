using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>
/// Writes <c>ToCreateJobRequest</c> and <c>ToCreateJobInputJson</c>, each for one target and for several, and <c>ToCreateJobTemplateRequest</c>.
/// A JobId comes first where no template gives one, and where a base without a template has asked for it.
/// </summary>
internal sealed class FactoryEmitter(MemberEmitter members, FirmwareJobModel model)
{
    private const string JobIdDocumentation = "<param name=\"jobId\">The id; each can be used only once in an account and region until its job is deleted.</param>";
    private const string TargetDocumentation = "<param name=\"target\">The ARN of a thing or a thing group.</param>";
    private const string OptionsDocumentation =
        "<param name=\"options\">An id of its own, times, tags, document parameters, package versions.</param>";

    // The method that documents its parameters for all that have the same, by their types.
    private readonly Dictionary<string, string> _documented = new(StringComparer.Ordinal);

    /// <summary>Writes the factories.</summary>
    /// <param name="sdk">The requests of the SDK that are there.</param>
    public void Emit(SdkRequests sdk)
    {
        if (sdk.HasFlag(SdkRequests.CreateJob))
        {
            EmitAll(
                BaseMembers.Request,
                SdkRequestsEmitter.CreateJob + " ToCreateJobRequest",
                SdkRequestsEmitter.Class + ".CreateJob",
                "The CreateJob request; anything else can still be set on it.");
        }

        if (sdk.HasFlag(SdkRequests.CreateJobTemplate))
        {
            members.Method(
                BaseMembers.JobTemplate,
                SdkRequestsEmitter.CreateJobTemplate + " ToCreateJobTemplateRequest",
                ["[JobApi::JobIdAttribute] string jobTemplateId", "string description"],
                $"{SdkRequestsEmitter.Class}.CreateJobTemplate(this, jobTemplateId, description, {SettingsEmitter.CallOf(model, "")})",
                "<summary>The CreateJobTemplate request: the document, and those of the settings that a template has.</summary>",
                "<param name=\"jobTemplateId\">The id: 1 to 64 letters, digits, '_' and '-'.</param>",
                "<param name=\"description\">What the template is for. AWS IoT requires it; the job's own is not used.</param>");
        }

        EmitAll(
            BaseMembers.Input,
            "string ToCreateJobInputJson",
            LibraryNames.Input + ".ToJson",
            "The CreateJob request as JSON, fit for <c>aws iot create-job --cli-input-json</c>.");
    }

    private void EmitAll(BaseMembers group, string name, string factory, string summary)
    {
        if (SettingsEmitter.TakesTemplate(model) && (model.Template is not null || model.Shape.Base.HasFlag(group)))
        {
            EmitPair(group | BaseMembers.Template, name, factory, SettingsEmitter.CallOfTemplate, summary, []);
        }

        if (model.Template is null || model.Shape.Base.HasFlag(group | BaseMembers.GivenJobId))
        {
            EmitPair(group | BaseMembers.GivenJobId, name, factory, SettingsEmitter.CallOf(model, "jobId, options"), summary, [LibraryNames.JobId + " jobId"]);
        }
    }

    // The second says of itself only what is different.
    private void EmitPair(BaseMembers group, string name, string factory, string call, string summary, string[] first)
    {
        const string options = LibraryNames.Options + "? options = null";
        var isGiven = first.Length > 0;
        var types = $"{(isGiven ? LibraryNames.JobId + ", " : "")}string, {LibraryNames.Options}";
        if (!_documented.TryGetValue(types, out var documented))
        {
            _documented.Add(types, name.Split(' ')[1]);
        }

        members.Method(
            group,
            name,
            [.. first, "[JobApi::JobTarget] string target", options],
            $"{factory}(this, target, {call})",
            [
                $"<summary>{summary}</summary>",
                .. documented is not null ? new[] { $"<inheritdoc cref=\"{documented}({types})\" path=\"/param\"/>" }
                : isGiven ? [JobIdDocumentation, TargetDocumentation, OptionsDocumentation]
                : [TargetDocumentation, OptionsDocumentation],
            ]);
        members.Method(
            group,
            name,
            [.. first, "[JobApi::JobTarget] JobLists::IEnumerable<string> targets", options],
            $"{factory}(this, targets, {call})",
            "<summary>The same for several targets, at least one.</summary>");
    }
}
