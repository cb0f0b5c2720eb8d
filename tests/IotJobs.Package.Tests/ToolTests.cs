using System.Xml.Linq;

namespace IotJobs.Package.Tests;

/// <summary>Tools that work on a project which has the package.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ToolTests(PackedPackage package, BuiltConsumers consumers)
{
    [Fact]
    public async Task Format_mends_a_finding_of_every_rule_that_is_fixed_in_bulk()
    {
        Assert.Equal(GalleryFiles.Ids, await OwnFindingsAsync());

        var format = await consumers.RunToolAsync(package, ["format", "analyzers", "Format/Format.csproj", "--no-restore", "--severity", "info", "--diagnostics", .. GalleryFiles.Ids]);
        Assert.True(format.ExitCode == 0, format.Output + format.Error);
        var build = await consumers.BuildAgainAsync(package, "Format");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(await OwnFindingsAsync());
    }

    [Fact]
    public async Task Generated_code_does_not_count_as_code_to_cover()
    {
        var test = await consumers.RunToolAsync(package, "test", "Coverage", "--no-build", "--collect", "XPlat Code Coverage", "--results-directory", "Coverage/results");
        Assert.True(test.ExitCode == 0, test.Output);

        var report = Directory.EnumerateFiles(Path.Combine(BuiltConsumers.FolderOf(package), "Coverage", "results"), "coverage.cobertura.xml", SearchOption.AllDirectories).Single();
        Assert.Equal("1", XDocument.Load(report).Root!.Attribute("line-rate")!.Value);
    }

    [AotFact]
    public async Task Job_runs_in_a_program_that_is_compiled_ahead_of_time()
    {
        var publish = await consumers.RunToolAsync(package, "publish", "Aot", "-nologo", "-r", AotFactAttribute.Runtime, "-o", "Aot/published");
        if (publish.Output.Contains("NU1101", StringComparison.Ordinal) || publish.Output.Contains("NU1102", StringComparison.Ordinal))
        {
            return; // The feed has no ILCompiler.
        }

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        using var program = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(Path.Combine(BuiltConsumers.FolderOf(package), "Aot", "published", "Aot")) { RedirectStandardOutput = true })!;
        Assert.Contains("\"jobId\":\"camera_TWOK_1234\"", await program.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
    }

    // The files that show the rule they are named after.
    private async Task<IEnumerable<string>> OwnFindingsAsync() =>
        (await consumers.FindingsAsync(package, "Format"))
            .Where(finding => finding.File == $"{finding.Rule}.cs")
            .Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal);
}
