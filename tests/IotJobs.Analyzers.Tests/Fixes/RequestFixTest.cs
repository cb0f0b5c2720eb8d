using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IotJobs.Analyzers.Tests.Fixes;

/// <summary>
/// Applies a fix to the body of a method while all rules on values and requests look on: the result is reported by none of them, save where the test
/// marks it. Advice (Info) is left out.
/// </summary>
internal sealed class RequestFixTest<TFix> : CSharpCodeFixTest<JobFlowAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly string _id;

    private RequestFixTest(string id, string before, string? after, int offer, bool isV3)
    {
        _id = id;
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestState.AdditionalReferences.AddRange([.. References.IotJobs, .. isV3 ? References.AwsSdkV3 : References.AwsSdkV4]);
        TestCode = Wrap(before);
        FixedCode = Wrap(after ?? before);
        CodeActionIndex = offer;
        DisabledDiagnostics.AddRange(GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Info && rule.Id != id).Select(rule => rule.Id));
    }

    /// <summary><paramref name="before"/> marks the places with <c>[|…|]</c>; <paramref name="after"/> is null when no fix is offered.</summary>
    public static Task CheckAsync(string id, string before, string? after, int offer = 0, bool isV3 = false) =>
        new RequestFixTest<TFix>(id, before, after, offer, isV3).RunAsync();

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new JobFlowAnalyzer()];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

    protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(rule => rule.Id == _id);

    private static string Wrap(string body) => $$"""
        using System.Collections.Generic;
        using Amazon.IoT;
        using Amazon.IoT.Model;
        class Deployment
        {
            const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/a";
            const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/g";
            const string Document = "{\"a\":\"b\"}";
            const string Signed = "{\"a\":\"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/bucket/key}\"}";
            void Make(JobExecution summary, Job job, bool flag)
            {
        {{body}}
            }
        }
        """;
}
