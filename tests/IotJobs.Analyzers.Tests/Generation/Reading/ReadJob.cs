using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

/// <summary>A job type of test code, and its generated parsers.</summary>
internal sealed class ReadJob : IDisposable
{
    private readonly LoadedCode _code;
    private readonly Func<byte[], IJobDocument> _parseBytes;
    private readonly Func<string, IJobDocument> _parseText;
    private readonly Func<byte[], IJobDocument?> _tryBytes;
    private readonly Func<string, IJobDocument?> _tryText;

    private ReadJob(LoadedCode code)
    {
        _code = code;
        _parseBytes = (Func<byte[], IJobDocument>)code.Call("ParseBytes")!;
        _parseText = (Func<string, IJobDocument>)code.Call("ParseText")!;
        _tryBytes = (Func<byte[], IJobDocument?>)code.Call("TryBytes")!;
        _tryText = (Func<string, IJobDocument?>)code.Call("TryText")!;
    }

    /// <summary>Loads code with a type <c>Job</c>.</summary>
    /// <param name="code">The types.</param>
    /// <param name="create">The expression that makes a job for <see cref="Create"/>.</param>
    /// <param name="arguments">What is passed to the parsers behind the document, each with a comma before it.</param>
    public static ReadJob Load(
        string code,
        string create = "new Job()",
        string arguments = "",
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        ImmutableArray<MetadataReference>? sdk = null) =>
        new(LoadedCode.Load(
            $$"""
            public static class Case
            {
                public static IJobDocument Create() => {{create}};
                public static Func<byte[], IJobDocument> ParseBytes() => json => Job.ParseJobDocument(json{{arguments}});
                public static Func<string, IJobDocument> ParseText() => json => Job.ParseJobDocument(json{{arguments}});
                public static Func<byte[], IJobDocument> TryBytes() => json => Job.TryParseJobDocument(json{{arguments}}, out var job) ? job : null;
                public static Func<string, IJobDocument> TryText() => json => Job.TryParseJobDocument(json{{arguments}}, out var job) ? job : null;
                public static string Schema() => Job.JobDocumentSchema;
            }
            {{code}}
            """,
            sdk,
            language,
            nullable));

    /// <summary>A new job.</summary>
    public IJobDocument Create() => _code.Create();

    /// <summary>The job's schema.</summary>
    public string Schema() => (string)_code.Call("Schema")!;

    /// <summary>Calls <c>ParseJobDocument(string)</c>.</summary>
    public IJobDocument ParseText(string json) => _parseText(json);

    /// <summary>Calls <c>TryParseJobDocument(string)</c>: the job, or null.</summary>
    public IJobDocument? TryText(string json) => _tryText(json);

    /// <summary>Reads a document in all four ways, which must agree.</summary>
    public IJobDocument Parse(string json)
    {
        var job = _parseText(json);
        var document = job.ToJobDocument();
        Assert.Equal(document, _parseBytes(Encoding.UTF8.GetBytes(json)).ToJobDocument());
        Assert.Equal(document, Assert.IsAssignableFrom<IJobDocument>(_tryText(json)).ToJobDocument());
        Assert.Equal(document, Assert.IsAssignableFrom<IJobDocument>(_tryBytes(Encoding.UTF8.GetBytes(json))).ToJobDocument());
        return job;
    }

    /// <summary>The document of what is read from <paramref name="json"/>.</summary>
    public string Again(string json) => Parse(json).ToJobDocument();

    /// <summary>Reads text that is refused in all four ways; both exceptions.</summary>
    public (JobDocumentException Text, JobDocumentException Bytes) Refuse(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Assert.Null(_tryText(json));
        return (Assert.Throws<JobDocumentException>(() => _parseText(json)), Refuse(bytes));
    }

    /// <summary>Reads UTF-8 that is refused in both ways.</summary>
    public JobDocumentException Refuse(byte[] bytes)
    {
        Assert.Null(_tryBytes(bytes));
        return Assert.Throws<JobDocumentException>(() => _parseBytes(bytes));
    }

    public void Dispose() => _code.Dispose();
}
