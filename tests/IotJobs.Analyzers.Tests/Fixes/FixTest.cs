using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>Applies one fix, alone and to all places, and compares the code; the testing library checks that the result compiles.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<JobFlowAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private FixTest(string id, string before, string? after, bool withRuntime)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestState.AdditionalReferences.AddRange([.. withRuntime ? References.IotJobs : References.Net, .. References.AwsSdkV4]);
        TestCode = before;
        FixedCode = after ?? before;
        DisabledDiagnostics.AddRange(new JobFlowAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(other => other != id));
        _id = id;
    }

    private readonly string _id;

    /// <summary>
    /// <paramref name="before"/> marks the places with <c>[|…|]</c>; <paramref name="after"/> is null when no fix is offered. Code that declares the
    /// runtime library's types itself is tested without it.
    /// </summary>
    public static Task CheckAsync(string id, string before, string? after, bool withRuntime = true) =>
        new FixTest<TFix>(id, before, after, withRuntime).RunAsync();

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

    protected override DiagnosticDescriptor? GetDefaultDiagnostic(Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer[] analyzers) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(rule => rule.Id == _id);
}
