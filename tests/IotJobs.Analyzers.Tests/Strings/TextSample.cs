using System.Collections.Immutable;
using System.Globalization;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Tests.Harness;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.Strings;

/// <summary>An expression in a method of a class, and the shapes it evaluates to.</summary>
internal sealed class TextSample
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.Globalization; using System.IO;
        using System.Linq; using System.Security.Cryptography; using IotJobs;

        """;

    private TextSample(string source, ImmutableArray<TextShape> shapes) => (Source, Shapes) = (source, shapes);

    public string Source { get; }

    public ImmutableArray<TextShape> Shapes { get; }

    /// <summary>All shapes in a short form: known text in quotes, holes as source, lengths and the attainable length and characters that a JobId refuses.</summary>
    public string Text => string.Join(" | ", Shapes.Select(shape => string.Join(" ", shape.Pieces.Select(Show))));

    /// <summary>Evaluates <paramref name="expression"/>, which stands after <paramref name="statements"/> in a method with <paramref name="parameters"/>.</summary>
    public static TextSample Of(string expression, string parameters = "", string statements = "", string members = "", string declarations = "")
    {
        var source = $"{Usings}{declarations}\npartial class Sample {{\n{members}\nvoid M({parameters}) {{\n{statements}\n{FlowValues.Probe}({expression});\n}}\nstatic void {FlowValues.Probe}(string? text) {{ }} }}";
        var compilation = TestCompilation.Create([source]);
        var error = compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(error is null, $"{error}\n{source}");
        return new(source, Evaluate(compilation));
    }

    /// <summary>Evaluates what is handed to the probe, in code that may be broken.</summary>
    public static ImmutableArray<TextShape> Evaluate(Compilation compilation) =>
        [.. compilation.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().SelectMany(method => FlowValues.In(compilation, method))];

    /// <summary>The source at the place of one character, and at its declaration when that is elsewhere.</summary>
    public (string At, string? Declaration) Place(int shape, int piece, int index, int length = 1)
    {
        var origin = Shapes[shape].Pieces[piece].Origin;
        return (Cut(origin.GetLocation(index, length)), origin.GetDeclaration(index, length) is { } declaration ? Cut(declaration) : null);
    }

    private string Cut(Location location) => Source.Substring(location.SourceSpan.Start, location.SourceSpan.Length);

    private static string Show(TextPiece piece)
    {
        if (piece.Text is { } text)
        {
            return $"\"{text}\"";
        }

        var hole = piece.Hole!;
        if (hole.IsAnyText)
        {
            return "<any>";
        }

        var illegal = string.Concat(hole.Attainable.Except(Alphabets.JobId).Ranges
            .SelectMany(range => Enumerable.Range(range.First, Math.Min(64, range.Last - range.First + 1))).Select(char.ConvertFromUtf32));
        var length = hole.Length.Min == hole.Length.Max ? $"{hole.Length.Min}" : $"{hole.Length.Min}..{hole.Length.Max?.ToString(CultureInfo.InvariantCulture)}";
        return $"<{hole.Source} {length} ={hole.AttainableLength}{(illegal.Length > 0 ? $" !{illegal}" : "")}>";
    }
}
