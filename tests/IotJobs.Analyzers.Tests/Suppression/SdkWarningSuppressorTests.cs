using System.Collections.Immutable;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Suppression;

public sealed class SdkWarningSuppressorTests
{
    private const string TooLong = "request.JobId = \"a234567890123456789012345678901234567890123456789012345678901234-\";";

    [Theory]
    [InlineData("IoT1000", "request.JobId = \"\";")]
    [InlineData("IoT1001", TooLong)]
    [InlineData("IoT1002", "request.JobId = \"a b\";")]
    [InlineData("IoT1002", "request.NamespaceId = \"a b\";")]
    [InlineData("IoT1003", "request.TimeoutConfig.InProgressTimeoutInMinutes = 0;")]
    [InlineData("IoT1004", "request.PresignedUrlConfig.ExpiresInSec = 4000;")]
    public async Task WarningOnWhatARuleCovers_IsSuppressed(string warning, string statement)
    {
        Assert.True(await IsSuppressedAsync(warning, statement, warnsOfValue: true));
        Assert.True(await IsSuppressedAsync(warning, statement, warnsOfValue: false));
    }

    [Theory]
    [InlineData("IoT1001", "request.JobId = text;")]
    [InlineData("IoT1002", "request.JobId = \"legal\";")]
    [InlineData("IoT1003", "request.TimeoutConfig.InProgressTimeoutInMinutes = number;")]
    [InlineData("IoT1002", "text = \"a b\";")]
    [InlineData("IoT2000", TooLong)]
    public async Task OtherWarning_IsNotSuppressed(string warning, string statement)
    {
        Assert.False(await IsSuppressedAsync(warning, statement, warnsOfValue: true));
        Assert.False(await IsSuppressedAsync(warning, statement, warnsOfValue: false));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, false)]
    [InlineData(ReportDiagnostic.Hidden, false)]
    [InlineData(ReportDiagnostic.Info, true)]
    [InlineData(ReportDiagnostic.Default, true)]
    public async Task RuleThatIsOff_DoesNotSuppress(ReportDiagnostic severity, bool expected)
    {
        Assert.Equal(expected, await IsSuppressedAsync("IoT1001", TooLong, options => options.WithSpecificDiagnosticOptions([new("IOTJ1002", severity)])));
        Assert.Equal(expected, await IsSuppressedAsync("IoT1001", TooLong, options => options.WithSyntaxTreeOptionsProvider(new FileOptions("IOTJ1002", severity))));
    }

    [Fact]
    public async Task AnotherRuleThatIsOff_DoesNotMatter() =>
        Assert.True(await IsSuppressedAsync("IoT1001", TooLong, options => options.WithSpecificDiagnosticOptions([new("IOTJ1001", ReportDiagnostic.Suppress)])));

    [Fact]
    public async Task UnfinishedAssignment_IsNotSuppressed() => Assert.False(await IsSuppressedAsync("IoT1001", "request.JobId = ;", warnsOfValue: false));

    private static Task<bool> IsSuppressedAsync(string warning, string statement, bool warnsOfValue) =>
        IsSuppressedAsync(warning, statement, options => options, warnsOfValue);

    private static async Task<bool> IsSuppressedAsync(
        string warning, string statement, Func<CSharpCompilationOptions, CSharpCompilationOptions> configure, bool warnsOfValue = true)
    {
        var source = $$"""
            using Amazon.IoT.Model;
            class Deployment { void Make(CreateJobRequest request, string text, int number) { {{statement}} } }
            """;
        var plain = TestCompilation.Create([source]);
        var compilation = plain.WithOptions(configure(plain.Options));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new SdkLikeAnalyzer(warning, warnsOfValue), new SdkWarningSuppressor()];
        var found = Assert.Single(await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(warning, found.Id);
        return found.IsSuppressed;
    }

    private sealed class FileOptions(string rule, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = severity;
            return diagnosticId == rule;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = default;
            return false;
        }
    }
}
