using System.Text.Json.Nodes;

namespace IotJobs.Package.Tests;

/// <summary>Schemas and samples as files, and the check of committed schemas, in projects that have the package.</summary>
[Collection(PackedPackage.Collection)]
public sealed class SchemaFileTests(PackedPackage package, BuiltConsumers consumers)
{
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net10.0")]
    public async Task Build_writes_schema_and_sample_for_every_target_framework(string framework)
    {
        var build = await consumers.OutputAsync(package);
        var folder = Path.Combine(BuiltConsumers.FolderOf(package), "Schemas", "bin", "Debug", framework, "job-documents");
        Assert.True(Directory.Exists(folder), build);
        Assert.Equal(
            ["Acme.Fleet+CameraUpdate.sample.json", "Acme.Fleet+CameraUpdate.schema.json"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            "{\n  \"operation\": \"UPDATE\",\n  \"version\": \"text\"\n}\n"u8.ToArray(),
            await File.ReadAllBytesAsync(Path.Combine(folder, "Acme.Fleet+CameraUpdate.sample.json")));
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "Acme.Fleet+CameraUpdate.schema.json")))!;
        Assert.Equal("Written by hand.", (string?)schema["description"]);
        Assert.Equal("UPDATE", (string?)schema["properties"]!["operation"]!["const"]);
    }

    [Fact]
    public async Task Project_that_gets_the_package_through_another_one_builds_clean()
    {
        Assert.DoesNotContain(await consumers.FindingsAsync(package, "Transitive"), finding => finding.Level != "note");
        Assert.True(File.Exists(BuiltConsumers.AssemblyOf(package, "Transitive", "net10.0")));
    }

    [Fact]
    public async Task Renamed_member_does_not_compile_until_the_change_is_accepted()
    {
        var committed = Path.Combine(BuiltConsumers.FolderOf(package), "Drift", "schemas", "Drift.CameraUpdate.schema.json");
        var finding = Assert.Single(await consumers.FindingsAsync(package, "Drift"), finding => finding.Level == "error");
        Assert.Equal(("IOTJ4010", "CameraUpdate.cs", 8, 20), (finding.Rule, finding.File, finding.Line, finding.StartColumn));
        Assert.Contains("'version' was renamed to 'firmwareVersion'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("dotnet build -p:IotJobsUpdateSchemas=true", finding.Message, StringComparison.Ordinal);

        var update = await consumers.BuildAgainAsync(package, "Drift", "-p:IotJobsUpdateSchemas=true");
        Assert.True(update.ExitCode == 0, update.Output);
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(committed))!;
        Assert.Equal(["firmwareVersion"], schema["properties"]!.AsObject().Select(member => member.Key));
        Assert.Equal("Written by hand.", (string?)schema["description"]);

        // Without IotJobsEmitSchemas the next build takes the files away again.
        var again = await consumers.BuildAgainAsync(package, "Drift");
        Assert.True(again.ExitCode == 0, again.Output);
        var left = Path.Combine(BuiltConsumers.FolderOf(package), "Drift", "bin", "Debug", "net10.0", "job-documents");
        Assert.Empty(Directory.Exists(left) ? Directory.EnumerateFiles(left) : []);
    }
}
