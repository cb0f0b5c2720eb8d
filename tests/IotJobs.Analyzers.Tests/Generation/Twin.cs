using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>Compares documents with what System.Text.Json makes of the same object: the reference for values, names and order.</summary>
internal static class Twin
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// Compiles a job with <paramref name="members"/>, fills it by <paramref name="initializer"/> and compares its document, as text and
    /// as UTF-8.
    /// </summary>
    /// <returns>The document.</returns>
    public static string AssertSame(string members, string initializer = "", string types = "")
    {
        using var code = LoadedCode.Load($$"""
            public static class Case { public static Job Create() => new Job { {{initializer}} }; }
            [FirmwareJob] public partial class Job { {{members}} }
            {{types}}
            """);
        return AssertSame(code.Create());
    }

    /// <summary>Compares the document of <paramref name="job"/>.</summary>
    public static string AssertSame(IJobDocument job)
    {
        var document = job.ToJobDocument();
        Assert.Equal(JsonSerializer.Serialize(job, job.GetType(), s_options), document);
        Assert.Equal(document, Utf8(job));
        return document;
    }

    /// <summary>The document as its UTF-8 says it.</summary>
    public static string Utf8(IJobDocument job)
    {
        var bytes = new ArrayBufferWriter<byte>();
        job.WriteJobDocument(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
