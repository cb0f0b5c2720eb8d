using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission;

/// <summary>
/// Writes <c>CallOf</c>, which joins what the type's attributes say with the options of one call: the request and its JSON both read this.
/// </summary>
internal static class CallOptionsEmitter
{
    private const string Call = "global::IotJobs.Serialization.JobCall";

    public static void Emit(IndentedWriter output, RequestModel request)
    {
        output.Begin($"internal static {Call} CallOf(global::IotJobs.JobOptions? options)").Line($"var call = new {Call}();");
        EmitEntries(output, "Tags", request.Tags);
        EmitEntries(output, "DocumentParameters", request.DocumentParameters);
        foreach (var version in request.PackageVersions)
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
}
