using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation.Reading;

public class CollisionTests
{
    private static string[] Problems(string members)
    {
        var compilation = Generated.Compile([Generated.Source($"[FirmwareJob] public partial class Job {{ [JsonIgnore] public required string Name {{ get; init; }} {members} }}")]);
        var symbol = compilation.GetSymbolsWithName("Job", SymbolFilter.Type).OfType<INamedTypeSymbol>().First();
        return [.. FirmwareJobParser.Parse(symbol, FirmwareJobParser.FindAttribute(symbol)!, compilation, default).Problems
            .Select(problem => $"{problem.RuleId} {string.Join(" | ", problem.Arguments)}")];
    }

    [Theory]
    [InlineData("public static Job ParseJobDocument(string json, string? name) => null!;", "ParseJobDocument")]
    [InlineData("public static void ParseJobDocument(ReadOnlySpan<byte> json, string name) { }", "ParseJobDocument")]
    [InlineData("public static bool TryParseJobDocument(string json, string name, out Job? job) { job = null; return false; }", "TryParseJobDocument")]
    [InlineData("[JsonIgnore] public string? TryParseJobDocument { get; set; }", "TryParseJobDocument")]
    [InlineData("public const string JobDocumentSchema = \"\";", "JobDocumentSchema")]
    [InlineData("public static string JobDocumentSchema() => \"\";", "JobDocumentSchema")]
    public void A_member_in_the_place_of_a_parser_or_the_schema_is_refused(string member, string name) =>
        Assert.Equal([$"IOTJ4008 {name} | {name}"], Problems(member));

    [Theory]
    [InlineData("public static Job ParseJobDocument(string json) => null!;")]
    [InlineData("public static Job ParseJobDocument(System.IO.Stream json, string name) => null!;")]
    [InlineData("public static bool TryParseJobDocument(string json, string name, Job job) => true;")]
    [InlineData("[JsonIgnore] public string? ParseDocument { get; set; }")]
    public void Another_overload_is_not_accused(string member)
    {
        Assert.Empty(Problems(member));
        Generated.RunCleanly(Generated.Compile([Generated.Source($"[FirmwareJob] public partial class Job {{ [JsonIgnore] public required string Name {{ get; init; }} {member} }}")]));
    }

    [Fact]
    public void A_job_without_a_parser_may_have_one_of_its_own() =>
        Generated.RunCleanly(Generated.Compile([Generated.Source("[FirmwareJob] public abstract partial class Job { public static Job ParseJobDocument(string json) => null!; }")]));
}
