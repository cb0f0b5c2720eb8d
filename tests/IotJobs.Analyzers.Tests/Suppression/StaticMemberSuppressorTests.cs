using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Suppression;

public sealed class StaticMemberSuppressorTests
{
    private const string Job = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using IotJobs;
        abstract class Update { public string Operation => "UPDATE"; }
        [FirmwareJob("job-{Name}")] partial class Camera : Update
        {
            public string Description => "d";
            public required string Name { get; init; }
            public required IReadOnlyList<Target> Targets { get; init; }
            public required List<Folder<Note>> Folders { get; init; }
            public Camera? Next { get; init; }
            [JsonInclude] internal string Included => "i";
            [JsonInclude] public Held held = new();
            private readonly Tool _tool = new();
            private string Hidden => "h";
            public string Method() => "m";
        }
        class Target { public string Kind => "file"; public Target[]? Inner { get; init; } }
        class Folder<T> { public string Path => "/"; public Folder<Folder<T>>? Deeper { get; init; } }
        class Note { public int Level => 1; }
        class Held { public string Holder => "h"; }
        class Tool { public string Handle => "h"; }
        class Other { public string Elsewhere => "UPDATE"; }
        """;

    [Theory]
    [InlineData("Operation")]
    [InlineData("Description")]
    [InlineData("Kind")]
    [InlineData("Path")]
    [InlineData("Level")]
    [InlineData("Included")]
    [InlineData("Holder")]
    public async Task MemberOfADocument_IsSuppressed(string member) => Assert.True(await IsSuppressedAsync(member));

    [Theory]
    [InlineData("Hidden")]
    [InlineData("Handle")]
    [InlineData("Method")]
    [InlineData("Elsewhere")]
    public async Task OtherMember_IsNotSuppressed(string member) => Assert.False(await IsSuppressedAsync(member));

    [Theory]
    [InlineData("S2325", true)]
    [InlineData("MA0041", true)]
    [InlineData("CA1000", false)]
    public async Task SameAdviceOfOtherAnalyzers_IsSuppressed(string advice, bool isSuppressed) =>
        Assert.Equal(isSuppressed, await IsSuppressedAsync("Operation", advice));

    private static async Task<bool> IsSuppressedAsync(string member, string advice = "CA1822")
    {
        var compilation = TestCompilation.Create([Job]);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var found = await compilation.WithAnalyzers([new StaticLikeAnalyzer(advice), new StaticMemberSuppressor()], options).GetAnalyzerDiagnosticsAsync();
        return Assert.Single(found, item => item.Location.SourceSpan.Start == Job.IndexOf(member, StringComparison.Ordinal)).IsSuppressed;
    }
}
