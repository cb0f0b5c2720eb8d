using System.Reflection;
using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Templates;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Templates;

/// <summary>A type with a JobId template, looked at without the rest of the generator.</summary>
internal sealed class TemplateCase
{
    private const string Usings =
        "using System; using System.ComponentModel.DataAnnotations; using IotJobs;\n";

    // Read once: the references cost more than the cases.
    private static readonly CSharpCompilation s_empty = TestCompilation.Create([], References.IotJobs);

    private readonly CSharpCompilation _compilation;
    private readonly INamedTypeSymbol _type;

    private TemplateCase(string source, LanguageVersion language)
    {
        _compilation = s_empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Usings + source, new CSharpParseOptions(language)));
        var model = _compilation.GetSemanticModel(_compilation.SyntaxTrees[0]);
        _type = _compilation.SyntaxTrees[0].GetRoot().DescendantNodes()
            .Select(node => model.GetDeclaredSymbol(node))
            .OfType<INamedTypeSymbol>()
            .First(type => FirmwareJobParser.FindAttribute(type) is not null);
        Result = JobIdTemplateParser.Parse(_type, FirmwareJobParser.FindAttribute(_type)!, CancellationToken.None);
    }

    public JobIdTemplateResult Result { get; }

    /// <summary>Each problem as <c>id 'underlined source' message</c>.</summary>
    public string[] Problems =>
        [.. Result.Problems.Select(problem => $"{problem.RuleId} '{Underlined(problem)}' {Message(problem)}")];

    /// <summary>Each problem as <c>id 'underlined source'</c>.</summary>
    public string[] Places => [.. Result.Problems.Select(problem => $"{problem.RuleId} '{Underlined(problem)}'")];

    public static TemplateCase Of(string source, LanguageVersion language = LanguageVersion.Latest) => new(source, language);

    /// <summary>A class <c>Job</c> with the template, as a C# string expression, and members.</summary>
    public static TemplateCase Of(string template, string members) => Of($"[FirmwareJob({template})] public partial class Job {{ {members} }}");

    /// <summary>Generates <c>ToJobId</c>, compiles, and hands out the type.</summary>
    public Type Compile()
    {
        var driver = CSharpGeneratorDriver.Create([new FirmwareJobGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)_compilation.SyntaxTrees[0].Options);
        driver.RunGeneratorsAndUpdateCompilation(_compilation, out var whole, out _);
        using var stream = new MemoryStream();
        var emitted = whole.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(stream.ToArray()).GetTypes().Single(type => type.Name == _type.Name);
    }

    /// <summary>The JobId of a new instance, made without arguments.</summary>
    public string Run() => Run(Activator.CreateInstance(Compile())!);

    /// <summary>The JobId of <paramref name="job"/>; what <c>ToJobId</c> throws is thrown.</summary>
    public static string Run(object job)
    {
        try
        {
            return job.GetType().GetMethod("ToJobId")!.Invoke(job, null)!.ToString()!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static string Underlined(FirmwareJobProblem problem) =>
        problem.Location.SourceTree!.GetText().ToString(problem.Location.SourceSpan);

    private static string Message(FirmwareJobProblem problem)
    {
        var descriptor = new FirmwareJobAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == problem.RuleId);
        return Diagnostic.Create(descriptor, problem.Location, [.. problem.Arguments]).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
