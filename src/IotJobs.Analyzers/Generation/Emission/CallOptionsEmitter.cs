using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes the methods that join what the job says, in attributes and parameters, with the options of one call: the request and its JSON
/// both read these.
/// </summary>
internal static class CallOptionsEmitter
{
    private const string Options = "global::IotJobs.JobOptions? options";
    private const string TextList = "global::System.Collections.Generic.List<string>";
    private const string TextMap = "global::System.Collections.Generic.Dictionary<string, string>";

    public static void Emit(IndentedWriter output, FirmwareJobModel model)
    {
        EmitMap(output, $"TagsOf({Options})", "Tags", model.Request.Tags, []);
        EmitDocumentParameters(output, model);

        output.Begin($"internal static {TextList} PackageVersionsOf({Options})").Line($"var versions = new {TextList}();");
        foreach (var version in model.Request.PackageVersions)
        {
            output.Line($"versions.Add({CSharpText.Literal(version.Value)});");
        }

        output
            .Begin("if (options?.PackageVersions is { } more)")
            .Begin("foreach (var version in more)")
            .Begin("if (!versions.Contains(version))").Line("versions.Add(version);").End()
            .End()
            .End().Line()
            .Line("return versions;")
            .End().Line();

        output.Begin("internal static string TimeOf(global::System.DateTimeOffset time)")
            .Line("return time.UtcDateTime.ToString(\"yyyy-MM-dd'T'HH:mm:ss'Z'\", global::System.Globalization.CultureInfo.InvariantCulture);")
            .End().Line();
    }

    private static void EmitDocumentParameters(IndentedWriter output, FirmwareJobModel model)
    {
        if (model.Document.TouchesObsolete)
        {
            // Obsolete code may use what is an error to use elsewhere.
            output.Line("[global::System.Obsolete]");
        }

        var job = (ObjectWriter)model.Document.Writers[0];
        EmitMap(
            output,
            $"DocumentParametersOf({job.TypeName} job, {Options})",
            "DocumentParameters",
            model.Request.DocumentParameters,
            job.Members.Where(member => member.Parameter is not null));
    }

    private static void EmitMap(
        IndentedWriter output, string signature, string option, EquatableArray<RequestEntry> entries, IEnumerable<DocumentMember> parameters)
    {
        output.Begin($"internal static {TextMap} {signature}").Line($"var entries = new {TextMap}();");
        foreach (var entry in entries)
        {
            output.Line($"entries[{CSharpText.Literal(entry.Key)}] = {(entry.Value is null ? "null" : CSharpText.Literal(entry.Value))};");
        }

        foreach (var (parameter, index) in parameters.Select((parameter, index) => (parameter, index)))
        {
            var text = parameter.Of("job") + (parameter.Value.TypeName == "string" ? "" : "?.OriginalString");
            output.Begin($"if ({text} is {{ }} text{index})").Line($"entries[{CSharpText.Literal(parameter.Parameter!)}] = text{index};").End().Line();
        }

        output
            .Begin($"if (options?.{option} is {{ }} more)")
            .Begin("foreach (var entry in more)").Line("entries[entry.Key] = entry.Value;").End()
            .End().Line()
            .Line("return entries;")
            .End().Line();
    }
}
