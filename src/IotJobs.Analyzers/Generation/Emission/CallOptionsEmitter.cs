using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes the methods that join what the type's attributes say with the options of one call: the request and its JSON both read these.
/// </summary>
internal static class CallOptionsEmitter
{
    private const string Options = "global::IotJobs.JobOptions? options";
    private const string TextList = "global::System.Collections.Generic.List<string>";
    private const string TextMap = "global::System.Collections.Generic.Dictionary<string, string>";

    public static void Emit(IndentedWriter output, RequestModel request)
    {
        EmitMap(output, "TagsOf", "Tags", request.Tags);
        EmitMap(output, "DocumentParametersOf", "DocumentParameters", request.DocumentParameters);

        output.Begin($"internal static {TextList} PackageVersionsOf({Options})").Line($"var versions = new {TextList}();");
        foreach (var version in request.PackageVersions)
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

    private static void EmitMap(IndentedWriter output, string method, string option, EquatableArray<RequestEntry> entries)
    {
        output.Begin($"internal static {TextMap} {method}({Options})").Line($"var entries = new {TextMap}();");
        foreach (var entry in entries)
        {
            output.Line($"entries[{CSharpText.Literal(entry.Key)}] = {(entry.Value is null ? "null" : CSharpText.Literal(entry.Value))};");
        }

        output
            .Begin($"if (options?.{option} is {{ }} more)")
            .Begin("foreach (var entry in more)").Line("entries[entry.Key] = entry.Value;").End()
            .End().Line()
            .Line("return entries;")
            .End().Line();
    }
}
