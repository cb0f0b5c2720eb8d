using System.Globalization;
using System.Reflection;
using IotJobs.Analyzers.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Benchmarks.Generators;

/// <summary>
/// What a key costs that is pressed in an editor: the generator runs again over a project with many job types of which one file has changed. By turns,
/// CPU time, least and median of the edits.
/// </summary>
internal static class TypingBenchmark
{
    private const int Edits = 60;
    private const int WarmUp = 20;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly (string Name, Func<IIncrementalGenerator> Create, Func<int, string> Source)[] s_generators =
    [
        ("attributed types found, nothing else", () => new FinderOfTypes(), ManyJobs.Job),
        ("IotJobs.Analyzers", () => new FirmwareJobGenerator(), ManyJobs.Job),
        ("System.Text.Json, serialization", SystemTextJson, ManyJobs.JobWithWritingContext),
    ];

    private static readonly (string Name, int File, Func<int, string, string> Edit)[] s_edits =
    [
        ("body of a method elsewhere", 0, (number, _) => Other.Replace("return 0;", Invariant($"return {number};"), StringComparison.Ordinal)),
        ("member elsewhere", 0, (number, _) => Other.Replace("Sum", Invariant($"Sum{number}"), StringComparison.Ordinal)),
        ("member of one job", 1, (number, text) => text.Replace("public string Operation", Invariant($"public int New{number} => 1; public string Operation"), StringComparison.Ordinal)),
    ];

    private const string Other = "namespace Acme.Firmware { public static class Other { public static int Sum() { return 0; } } }";

    /// <summary>Prints the table.</summary>
    /// <param name="jobTypes">How many job types the project has.</param>
    public static void Run(int jobTypes)
    {
        Console.WriteLine(Invariant($"\n| {jobTypes} job types, CPU of one edit, least and median of {Edits} | {string.Join(" | ", s_edits.Select(edit => edit.Name))} |\n|---|{string.Concat(s_edits.Select(_ => "---:|"))}"));
        // A project of its own for each, so that an edit follows its like.
        var projects = s_generators.Select(generator => s_edits.Select(_ => new Project(generator.Create(), generator.Source, jobTypes)).ToArray()).ToArray();
        var times = s_generators.Select(_ => s_edits.Select(_ => new List<double>()).ToArray()).ToArray();
        for (var round = 0; round < WarmUp + Edits; round++)
        {
            for (var edit = 0; edit < s_edits.Length; edit++)
            {
                for (var generator = 0; generator < projects.Length; generator++)
                {
                    var time = projects[generator][edit].Measure(s_edits[edit].File, text => s_edits[edit].Edit(round + 1, text));
                    if (round >= WarmUp)
                    {
                        times[generator][edit].Add(time);
                    }
                }
            }
        }

        for (var generator = 0; generator < projects.Length; generator++)
        {
            Console.WriteLine($"| {s_generators[generator].Name} | {string.Join(" | ", times[generator].Select(Shown))} |");
        }
    }

    private static string Shown(List<double> times)
    {
        times.Sort();
        return Invariant($"{times[0]:N1}, {times[times.Count / 2]:N1} ms");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IIncrementalGenerator SystemTextJson() => (IIncrementalGenerator)Activator.CreateInstance(
        Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "System.Text.Json.SourceGeneration.dll"))
            .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;

    /// <summary>A project that is open in an editor.</summary>
    private sealed class Project
    {
        private readonly CSharpCompilation _original;
        private GeneratorDriver _driver;

        public Project(IIncrementalGenerator generator, Func<int, string> source, int jobTypes)
        {
            _original = CSharpCompilation.Create(
                "Acme.Firmware",
                Enumerable.Range(0, jobTypes).Select(source).Prepend(Other).Select((text, index) => CSharpSyntaxTree.ParseText(text, s_parsing, $"File{index}.cs")),
                ManyJobs.References.Select(path => MetadataReference.CreateFromFile(path)),
                new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: s_parsing).RunGenerators(_original);
        }

        /// <summary>The milliseconds of CPU time that the generator takes after an edit of the original.</summary>
        public double Measure(int file, Func<string, string> edit)
        {
            var tree = _original.SyntaxTrees[file];
            var edited = _original.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edit(tree.ToString()), s_parsing, tree.FilePath));
            var before = Environment.CpuUsage.TotalTime;
            _driver = _driver.RunGenerators(edited);
            return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }
    }

    /// <summary>What every generator pays that asks for types by an attribute: the compiler binds the attributes of each of them anew.</summary>
    private sealed class FinderOfTypes : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(
                "IotJobs.FirmwareJobAttribute", (node, _) => node is TypeDeclarationSyntax, (found, _) => found.TargetSymbol.Name),
            (_, _) => { });
    }
}
