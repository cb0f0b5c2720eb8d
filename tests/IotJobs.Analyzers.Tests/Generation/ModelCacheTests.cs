using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>A job is read anew only when something changes that it can depend on, and then always.</summary>
public sealed class ModelCacheTests
{
    private readonly string[] _sources =
    [
        Generated.Source("namespace Acme; [FirmwareJob] public partial class Job { public string Operation => Words.Update; public Part? Part { get; set; } }"),
        Generated.Source("namespace Acme; public class Part { public int A { get; } = 1; public Part() { A = 2; } }"),
        Generated.Source("namespace Acme; public static class Words { public const string Update = \"UPDATE\"; } public class Other { public int Sum() { return 1; } public int Twice => 2; }"),
    ];

    [Theory]
    [InlineData(2, "return 1;", "return 2;")]
    [InlineData(2, "Twice => 2", "Twice => 4")]
    [InlineData(2, "return 1;", "/* a remark */ return 1;")]
    [InlineData(2, "public int Sum", "public   int Sum")]
    [InlineData(2, "public int Sum()", "public static string Total()")]
    [InlineData(2, "public int Twice", "private long _field = 3; public int Twice")]
    public void A_member_elsewhere_changes_nothing(int file, string before, string after) => Assert.Equal(1, ReadsAfter(file, before, after));

    [Theory]
    [InlineData(0, "Words.Update", "Words.Update + 1")]
    [InlineData(0, "namespace Acme;", "namespace Acme; // a remark\n")]
    [InlineData(1, "int A", "long A")]
    [InlineData(1, "A = 2;", "A = 3;")]
    [InlineData(2, "\"UPDATE\"", "\"REBOOT\"")]
    [InlineData(2, "const string Update", "static string Update")]
    [InlineData(2, "public class Other", "public class Another")]
    [InlineData(2, "public class Other", "public enum Kind { A } public class Other")]
    public void What_a_job_can_depend_on_is_read_anew(int file, string before, string after) => Assert.Equal(2, ReadsAfter(file, before, after));

    [Fact]
    public void A_reference_that_comes_is_looked_at()
    {
        var compilation = Generated.Compile(_sources);
        Assert.Equal(2, Reads(compilation, compilation.AddReferences(Harness.References.AwsSdkV4)));
    }

    private int ReadsAfter(int file, string before, string after)
    {
        var compilation = Generated.Compile(_sources);
        var tree = compilation.SyntaxTrees[file];
        Assert.Contains(before, _sources[file], StringComparison.Ordinal);
        var edited = CSharpSyntaxTree.ParseText(
            _sources[file].Replace(before, after, StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath);
        return Reads(compilation, compilation.ReplaceSyntaxTree(tree, edited));
    }

    private static int Reads(params Compilation[] compilations)
    {
        var reads = 0;
        foreach (var compilation in compilations)
        {
            var job = compilation.GetTypeByMetadataName("Acme.Job")!;
            var declaration = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<ClassDeclarationSyntax>().First(type => type.Identifier.Text == "Job");
            var model = ModelCache.Get(declaration, compilation, () =>
            {
                reads++;
                return FirmwareJobParser.Parse(job, FirmwareJobParser.FindAttribute(job)!, compilation, default);
            });
            Assert.Equal(FirmwareJobParser.Parse(job, FirmwareJobParser.FindAttribute(job)!, compilation, default).Model, model);
        }

        return reads;
    }
}
