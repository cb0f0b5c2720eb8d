using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Schema;

/// <summary>A plausible JSON value of every type that is one value in a document.</summary>
internal static class SampleValues
{
    private const string Url = "\"https://example.com/firmware.bin\"";
    private const string Nodes = "global::System.Text.Json.Nodes.";

    /// <summary>A value that <see cref="SchemaValues"/> describes and the generated parser takes.</summary>
    public static string Of(ValueForm form) => form.Kind == ValueKind.PresignedUrl ? Url : form.TypeName switch
    {
        "bool" => "true",
        "char" => "\"A\"",
        "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong"
            or "global::System.Int128" or "global::System.UInt128" => "1",
        "float" or "double" or "decimal" => "1.5",
        "byte[]" => "\"AQID\"",
        "global::System.Guid" => "\"5b1f9a52-7c3e-4d08-b6a4-2e8d10c9f763\"",
        "global::System.DateTime" => "\"2026-01-31T12:30:00Z\"",
        "global::System.DateTimeOffset" => "\"2026-01-31T12:30:00+00:00\"",
        "global::System.DateOnly" => "\"2026-01-31\"",
        "global::System.TimeOnly" => "\"12:30:00\"",
        "global::System.TimeSpan" => "\"00:30:00\"",
        "global::System.Version" => "\"1.0.1\"",
        "global::System.Uri" => Url,
        "global::IotJobs.JobId" => "\"job-1\"",
        Nodes + "JsonObject" => "{}",
        Nodes + "JsonArray" => "[]",
        _ => "\"text\"",
    };
}
