namespace IotJobs.Package.Tests.Samples;

[Collection(PackedPackage.Collection)]
public sealed class RuleGalleryTests(PackedPackage package)
{
    [Fact]
    public async Task Gallery_builds_and_shows_every_rule_in_its_own_file()
    {
        var log = Directory.CreateDirectory(Path.Combine(package.Folder, "gallery")).FullName;
        var build = await package.RunAsync("build", "samples/RuleGallery", $"-p:FindingsFolder={log}");
        Assert.True(build.ExitCode == 0, build.Output);

        var findings = Directory.EnumerateFiles(log).SelectMany(Finding.ReadLog).ToArray();
        var shown = findings.Where(finding => Path.GetFileNameWithoutExtension(finding.File) == finding.Rule).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Rules(), shown);
        Assert.All(findings, finding => Assert.Equal("warning", finding.Level));
        Assert.All(findings, finding => Assert.StartsWith("IOTJ", finding.Rule, StringComparison.Ordinal));
    }

    // The release files list every rule; the analyzers' own tests hold them to that.
    private static IEnumerable<string> Rules() =>
        from file in Directory.EnumerateFiles(PackedPackage.InRepository("src", "IotJobs.Analyzers"), "AnalyzerReleases.*.md")
        from line in File.ReadLines(file)
        where line.StartsWith("IOTJ", StringComparison.Ordinal)
        orderby line[..8]
        select line[..8];
}
