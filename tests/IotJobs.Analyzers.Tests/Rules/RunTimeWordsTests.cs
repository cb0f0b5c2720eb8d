using System.ComponentModel.DataAnnotations;
using System.Globalization;
using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>The compiler and the markers at run time say the same of the same text.</summary>
public sealed class RunTimeWordsTests
{
    private static readonly DiagnosticAnalyzer[] s_analyzers =
    [
        .. typeof(RuleAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !typeof(DiagnosticSuppressor).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    public static TheoryData<string, JobTextAttribute, string, string, string> Texts => new()
    {
        { "IOTJ1001", new JobIdAttribute(), "JobId", "a b", "JobId = \"a b\"" },
        { "IOTJ1001", new JobIdAttribute(), "JobId", "cam/1", "JobId = \"cam/1\"" },
        { "IOTJ1003", new JobIdAttribute(), "JobId", "", "JobId = \"\"" },
        { "IOTJ1022", new JobTargetAttribute(), "Targets item", "pump-7", "Targets = new() { \"pump-7\" }" },
        { "IOTJ1022", new JobTargetAttribute(), "Targets item", "arn:aws:s3:::bucket", "Targets = new() { \"arn:aws:s3:::bucket\" }" },
        { "IOTJ1022", new JobTargetAttribute(), "Targets item", "arn:aws:iot:eu-west-1:1:thingGroup/x", "Targets = new() { \"arn:aws:iot:eu-west-1:1:thingGroup/x\" }" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Rule_says_what_the_marker_says(string id, JobTextAttribute marker, string member, string text, string assignment)
    {
        var code = $"class Case {{ object Make() => new Amazon.IoT.Model.CreateJobRequest {{ {assignment} }}; }}";
        var usings = "global using System.Collections.Generic;";

        var diagnostics = await TestCompilation.Create([usings, code]).AnalyzeAsync(s_analyzers);
        var refusal = marker.GetValidationResult(text, new ValidationContext(this) { DisplayName = member })!.ErrorMessage!;

        // The rule may go on with what to write instead.
        Assert.StartsWith(refusal, Assert.Single(diagnostics, diagnostic => diagnostic.Id == id).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
