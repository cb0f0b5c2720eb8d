using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>What the rules' pages call wrong compiles and is reported; what they call right compiles and is not.</summary>
public sealed class RulePageExampleTests
{
    /// <summary>Every analyzer but the suppressors.</summary>
    public static DiagnosticAnalyzer[] Analyzers { get; } =
    [
        .. typeof(RuleAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !typeof(DiagnosticSuppressor).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules on code alone: 4009 is about references, 4010 about a committed file, 4011 about the language version, 4012 about another generator, 5xxx about files and the CDK.</summary>
    public static TheoryData<string> Rules => [.. House.Rules.Select(rule => rule.Id).Distinct().Except(["IOTJ4009", "IOTJ4010", "IOTJ4011", "IOTJ4012"]).Where(id => id[4] != '5')];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Wrong_example_is_reported(string id) => Assert.Contains(id, await FindAsync(id, "Wrong"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Right_example_is_not_reported(string id) => Assert.DoesNotContain(id, await FindAsync(id, "Right"));

    private static async Task<IEnumerable<string>> FindAsync(string id, string heading)
    {
        var example = PageExample.Find(id, heading);
        Assert.True(example is not null, $"docs/rules/{id}.md has no example under '{heading}:'.");
        var source = CSharpSyntaxTree.ParseText(PageExample.Complete(example), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), "Example.cs");
        var written = TestCompilation.Create([], [.. References.IotJobs, .. References.AwsSdkV4, .. References.DataPlaneV4.Where(IsDataPlane)]).AddSyntaxTrees(source);
        CSharpGeneratorDriver.Create([new FirmwareJobGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)source.Options)
            .RunGeneratorsAndUpdateCompilation(written, out var compilation, out _);

        // Where a [FirmwareJob] is wrong, nothing is generated: what the example calls of it is then not there.
        var errors = compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error && found.Id != "CS0260");
        Assert.True(!errors.Any(), $"docs/rules/{id}.md, {heading}: {string.Join("\n", errors)}\n{source}");
        return (await compilation.AnalyzeAsync(Analyzers)).Select(found => found.Id);
    }

    private static bool IsDataPlane(MetadataReference reference) => reference.Display!.Contains("DataPlane", StringComparison.Ordinal);
}
