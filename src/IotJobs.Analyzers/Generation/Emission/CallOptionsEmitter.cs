using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes <c>CallOf</c>, which joins what the job says, in attributes and parameters, with the options of one call: the request and its
/// JSON both read this.
/// </summary>
internal static class CallOptionsEmitter
{
    /// <summary>The type of what <c>CallOf</c> gives.</summary>
    public const string Call = "global::IotJobs.Serialization.JobCall";

    public static void Emit(IndentedWriter output, FirmwareJobModel model)
    {
        if (model.Document.TouchesObsolete)
        {
            // Obsolete code may use what is an error to use elsewhere.
            output.Line("[global::System.Obsolete]");
        }

        var job = (ObjectWriter)model.Document.Writers[0];
        output.Begin($"internal static {Call} CallOf({job.TypeName} job, global::IotJobs.JobOptions? options)").Line($"var call = new {Call}();");
        EmitEntries(output, "Tags", model.Request.Tags);
        EmitEntries(output, "DocumentParameters", model.Request.DocumentParameters);
        EmitParameters(output, job);
        foreach (var version in model.Request.PackageVersions)
        {
            output.Line($"call.PackageVersions.Add({CSharpText.Literal(version.Value)});");
        }

        output.Line("call.Add(options);").Line("return call;").End().Line();
    }

    private static void EmitEntries(IndentedWriter output, string map, EquatableArray<RequestEntry> entries)
    {
        foreach (var entry in entries)
        {
            output.Line($"call.{map}[{CSharpText.Literal(entry.Key)}] = {(entry.Value is null ? "null" : CSharpText.Literal(entry.Value))};");
        }
    }

    private static void EmitParameters(IndentedWriter output, ObjectWriter job)
    {
        for (var i = 0; i < job.Members.Count; i++)
        {
            if (job.Members[i] is { Parameter: { } name } member)
            {
                var text = member.Of("job") + (member.Value.TypeName == "string" ? "" : "?.OriginalString");
                output.Begin($"if ({text} is {{ }} text{i})").Line($"call.DocumentParameters[{CSharpText.Literal(name)}] = text{i};").End().Line();
            }
        }
    }
}
