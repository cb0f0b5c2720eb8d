using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>Writes <c>ParseJobDocument</c> and <c>TryParseJobDocument</c>, each for UTF-8 and for text, and what they call.</summary>
internal sealed class ParserEmitter(MemberEmitter members, FirmwareJobModel model, LanguageVersion language)
{
    private const string Utf8 = "global::System.ReadOnlySpan<byte> utf8Json";

    private string[] Parameters => [.. model.Reading.Parameters.Select(parameter => $"{parameter.TypeName} {parameter.Name}")];

    /// <summary>Writes the public methods, or why there are none.</summary>
    public void EmitPublic()
    {
        if (model.Reading.Obstacle is { } obstacle)
        {
            members.Output.Line("// No ParseJobDocument: " + obstacle).Line();
            return;
        }

        EmitTryParse(Utf8, "utf8Json", $"Reads a job document in UTF-8{Outside}. Never throws: false if it is none of this job.");
        EmitParse(
            Utf8,
            "utf8Json",
            $"<summary>Reads a job document in UTF-8{Outside}.</summary>",
            "<exception cref=\"global::IotJobs.JobDocumentException\">It is none of this job: what is wrong, and where.</exception>");
        EmitTryParse("string? json", "json", "The same of a text.");
        EmitParse("string json", "json", "<summary>The same of a text.</summary>");
    }

    /// <summary>Writes what the public methods call.</summary>
    public void EmitImplementation()
    {
        if (model.Reading.Obstacle is null)
        {
            EmitFrame();
            new ReaderEmitter(members.Output, model, language).Emit();
        }
    }

    private void EmitTryParse(string input, string name, string summary)
    {
        var notNull = model.Reading.HasNotNullWhen && !model.Shape.IsValueType ? "[JobNotes::NotNullWhen(true)] " : "";
        members.StaticMethod(
            "bool TryParseJobDocument",
            [input, .. Parameters, $"{notNull}out {model.TypeName}{(model.Shape.IsValueType ? "" : "?")} job"],
            $"{Parse(name, "true")}out job)",
            $"<summary>{summary}</summary>");
    }

    private void EmitParse(string input, string name, params string[] documentation) => members.StaticMethod(
        model.TypeName + " ParseJobDocument",
        [input, .. Parameters],
        $"{Parse(name, "false")}out var job) ? job : default",
        documentation);

    private string Parse(string input, string tries) =>
        $"{FirmwareJobEmitter.Helper}.Parse({CSharpText.New(LibraryNames.Reader, language)}({input}, tries: {tries}), " +
        string.Concat(model.Reading.Parameters.Select(parameter => parameter.Name + ", "));

    private string Outside => model.Reading.Parameters.Count == 0 ? ""
        : $", which does not carry {string.Join(", ", model.Reading.Parameters.Select(parameter => $"<c>{(parameter.Member ?? parameter.Argument)!.TrimStart('@')}</c>"))}";

    // What the user's own constructors and setters throw at a value is about the document, too.
    private void EmitFrame() => members.Output
        .List("internal static bool Parse", [LibraryNames.Reader + " reader", .. Parameters, $"out {model.TypeName} job"], "").Begin()
        .Begin("try")
        .Line("reader.Begin();")
        .Line($"job = Read(ref reader{string.Concat(model.Reading.Parameters.Select(parameter => ", " + parameter.Name))});")
        .Line("return reader.End();")
        .End()
        .Begin("catch (global::System.Exception exception)")
        .Line("job = default;")
        .Line("return reader.Refuse(exception);")
        .End().End().Line();
}
