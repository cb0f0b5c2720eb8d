using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>
/// Writes <c>Settings</c>, what the attributes say about the request, and <c>Call</c>, which begins a call with it, the JobId and what members say.
/// </summary>
internal sealed class SettingsEmitter(IndentedWriter output, LanguageVersion language)
{
    private const string Parameters = "WithParameters";

    /// <summary>Writes them.</summary>
    public void Emit(FirmwareJobModel model)
    {
        EmitSettings(model);
        var parameters = ParametersOf(model);
        if (TakesTemplate(model))
        {
            const string call = "Settings.Call(options?.JobId ?? job.ToJobId(), options)";
            output.Expression(
                $"internal static {LibraryNames.Call} Call",
                [model.TypeName + " job", LibraryNames.Options + " options"],
                parameters.Count == 0 ? call : $"{Parameters}(job, {call})").Line();
        }

        if (parameters.Count > 0)
        {
            output.List($"internal static {LibraryNames.Call} {Parameters}", [model.TypeName + " job", LibraryNames.Call + " call"], "").Begin();
            parameters.ForEach(member => output.Line(
                $"call.With({CSharpText.Literal(member.Parameter!)}, {member.Of("job")}{(member.Value.Scalar?.IsPlainText == true ? "" : "?.OriginalString")});"));
            output.Line("return call;").End().Line();
        }
    }

    /// <summary>Whether the JobId can come from a template: the job's own, or one that a base has.</summary>
    public static bool TakesTemplate(FirmwareJobModel model) => model.Template is not null || model.Shape.Base.HasFlag(BaseMembers.Template);

    /// <summary>The expression that begins a call whose JobId the template gives.</summary>
    public static string CallOfTemplate => $"{FirmwareJobEmitter.Helper}.Call(this, options)";

    /// <summary>The expression that begins any other call.</summary>
    /// <param name="model">The job.</param>
    /// <param name="arguments">The JobId that is given and the options; nothing for a template of jobs.</param>
    public static string CallOf(FirmwareJobModel model, string arguments)
    {
        var call = $"{FirmwareJobEmitter.Helper}.Settings.Call({arguments})";
        return ParametersOf(model).Count == 0 ? call : $"{FirmwareJobEmitter.Helper}.{Parameters}(this, {call})";
    }

    private static List<DocumentMember> ParametersOf(FirmwareJobModel model) =>
        model.Document.Job.Members.Where(member => member.Parameter is not null).ToList();

    private void EmitSettings(FirmwareJobModel model)
    {
        var request = model.Request;
        output.Begin($"internal static readonly {LibraryNames.Settings} Settings = {CSharpText.New(LibraryNames.Settings, language)}()");
        if (model.Document.Ascii)
        {
            output.Line("Ascii = true,");
        }

        foreach (var member in request.Members.Concat(request.Schedule.Members))
        {
            Emit(member);
        }

        EmitEntries("Tags", "string?", request.Tags);
        EmitEntries("DocumentParameters", "string", request.DocumentParameters);
        if (request.PackageVersions.Count > 0)
        {
            output.Line($"PackageVersions = new[] {{ {string.Join(", ", request.PackageVersions.Select(version => CSharpText.Literal(version.Value)))} }},");
        }

        output.End(";").Line();
    }

    private void Emit(RequestMember member)
    {
        switch (member.Value)
        {
            // A structure with one list, or a list itself.
            case RequestObject { Members: { Count: 1 } only } when only[0].Value is RequestList list:
                EmitList(member.Property, list);
                break;
            case RequestList list:
                EmitList(member.Property, list);
                break;
            case RequestObject structure:
                output.Creation($"{member.Property} = {CSharpText.New(TypeOf(structure), language)}", [], [.. Leaves(structure)], ",");
                break;
            case var value:
                output.Line($"{member.Property} = {Of(value)},");
                break;
        }
    }

    private void EmitList(string property, RequestList list)
    {
        output.Begin($"{property} = new[]");
        foreach (var item in list.Items)
        {
            output.Line(Of(item) + ",");
        }

        output.End(",");
    }

    private void EmitEntries(string property, string type, EquatableArray<RequestEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        output.Begin($"{property} = {CSharpText.New($"{LibraryNames.Lists}Dictionary<string, {type}>", language)}()");
        foreach (var entry in entries)
        {
            output.Line($"[{CSharpText.Literal(entry.Key)}] = {(entry.Value is null ? "null" : CSharpText.Literal(entry.Value))},");
        }

        output.End(",");
    }

    private static string Of(RequestValue value) => value switch
    {
        RequestText text => CSharpText.Literal(text.Value),
        RequestNumber number => number.Value,
        RequestObject structure => $"new {TypeOf(structure)} {{ {string.Join(", ", Leaves(structure))} }}",
        _ => throw new InvalidOperationException(value.ToString()),
    };

    // The library's structures are flat: the members of exponentialRate stand beside maximumPerMinute.
    private static IEnumerable<string> Leaves(RequestObject structure) => structure.Members
        .Where(member => member.Property != "Action")
        .SelectMany(member => member.Value is RequestObject inner ? Leaves(inner) : [$"{member.Property} = {Of(member.Value)}"]);

    private static string TypeOf(RequestObject structure) => LibraryNames.Parts + structure.Type switch
    {
        "AbortCriteria" => "JobAbortSettings",
        "JobExecutionsRolloutConfig" => "JobRolloutSettings",
        "MaintenanceWindow" => "JobWindowSettings",
        "PresignedUrlConfig" => "JobPresignedUrlSettings",
        "RetryCriteria" => "JobRetrySettings",
        "TimeoutConfig" => "JobTimeoutSettings",
        var other => throw new InvalidOperationException(other),
    };
}
