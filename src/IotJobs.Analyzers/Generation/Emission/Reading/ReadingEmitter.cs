using IotJobs.Analyzers.Generation.Model;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>Writes <c>ParseJobDocument</c> and <c>TryParseJobDocument</c>, each for UTF-8 and for text, and what they call.</summary>
internal sealed class ReadingEmitter(IndentedWriter output, FirmwareJobModel model)
{
    /// <summary>The type of the reader.</summary>
    public const string Reader = "global::IotJobs.Serialization.JobDocumentReader";

    private const string Utf8 = "global::System.ReadOnlySpan<byte>";
    private const string Refusal = "global::IotJobs.JobDocumentException";
    private const string RefusalDocumentation = $"/// <exception cref=\"{Refusal}\">It is not a document of this job; the exception says what is wrong where.</exception>";

    private static readonly (string Type, string Name, string Documentation)[] s_inputs =
    [
        (Utf8, "utf8Json", "The document as UTF-8."),
        ("string", "json", "The document as text."),
    ];

    private string Job => model.Document.Writers[0].TypeName;

    private string Signature => string.Concat(model.Reading.Parameters.Select(parameter => $", {parameter.TypeName} {parameter.Name}"));

    private string Arguments => string.Concat(model.Reading.Parameters.Select(parameter => ", " + parameter.Name));

    // Under names of their own, which no local of the readers has.
    private string InnerSignature => string.Concat(model.Reading.Parameters.Select((parameter, index) => $", {parameter.TypeName} outside{index}"));

    private string InnerArguments => string.Concat(model.Reading.Parameters.Select((_, index) => $", outside{index}"));

    /// <summary>Writes the public methods, or why there are none.</summary>
    public void Emit()
    {
        if (model.Reading.Obstacle is { } obstacle)
        {
            output.Line("// No ParseJobDocument: " + obstacle).Line();
            return;
        }

        foreach (var (type, name, documentation) in s_inputs)
        {
            EmitTryParse(type, name, documentation);
            EmitParse(type, name, documentation);
        }
    }

    /// <summary>Writes what the public methods call, into the helper class.</summary>
    public void EmitHelpers()
    {
        if (model.Reading.Obstacle is not null)
        {
            return;
        }

        EmitInnerParse();
        new ReaderEmitter(output, model, InnerSignature).EmitAll();
    }

    private void EmitTryParse(string type, string name, string documentation)
    {
        var result = model.Shape.IsValueType ? $"out {Job} job"
            : $"{(model.Reading.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "")}out {Job}? job";
        EmitHead(
            $"bool TryParseJobDocument({type}{(type == Utf8 ? "" : "?")} {name}{Signature}, {result})",
            "Reads a job document, if it is one of this job. Never throws, whatever the input.",
            [
                .. ParametersDocumentation(name, documentation),
                "/// <param name=\"job\">The job; the default value of its type when there is none.</param>",
                "/// <returns>Whether it is a document of this job.</returns>",
            ]);
        output.Line($"var reader = new {Reader}({name}, tries: true);")
            .Line($"job = {FirmwareJobEmitter.Helper}.Parse(ref reader{Arguments});")
            .Line("return !reader.IsOther;")
            .End().Line();
    }

    private void EmitParse(string type, string name, string documentation)
    {
        EmitHead(
            $"{Job} ParseJobDocument({type} {name}{Signature})",
            "Reads a job document.",
            [.. ParametersDocumentation(name, documentation), "/// <returns>The job.</returns>", RefusalDocumentation]);
        output.Line($"var reader = new {Reader}({name}, tries: false);")
            .Line($"return {FirmwareJobEmitter.Helper}.Parse(ref reader{Arguments});")
            .End().Line();
    }

    private IEnumerable<string> ParametersDocumentation(string name, string documentation) => model.Reading.Parameters
        .Select(parameter =>
            $"/// <param name=\"{parameter.Name.TrimStart('@')}\">What the document does not carry: the job's <c>{(parameter.Member ?? parameter.Argument)!.TrimStart('@')}</c>.</param>")
        .Prepend($"/// <param name=\"{name}\">{documentation}</param>");

    private void EmitHead(string signature, string summary, string[] documentation)
    {
        output.Line($"/// <summary>{summary}</summary>");
        foreach (var line in documentation)
        {
            output.Line(line);
        }

        output.Line($"[{MemberEmitter.GeneratedCode}]").Begin("public static " + signature);
    }

    // What the user's own constructors and setters throw at a value is about the document, too.
    private void EmitInnerParse()
    {
        ReaderEmitter.EmitObsolete(output, model);
        output.Begin($"internal static {Job} Parse(ref {Reader} reader{InnerSignature})")
            .Begin("try")
            .Line("reader.Begin();")
            .Line($"var job = {RootMethod}(ref reader{InnerArguments});")
            .Line("reader.End();")
            .Line("return job;")
            .End()
            .Begin("catch (global::System.Exception exception) when (reader.Catches(exception))")
            .Line("reader.Refuse(exception);")
            .Line("return default;")
            .End()
            .Begin("finally").Line("reader.Dispose();").End()
            .End().Line();
    }

    private string RootMethod => ReadExpressions.MethodOf(model.Document.Writers[0].Method);
}
