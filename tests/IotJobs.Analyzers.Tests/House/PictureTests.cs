using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>The picture at the top of the README is drawn from what the compiler and the lamp really say.</summary>
public sealed class PictureTests
{
    private const string Head = """
        using System.Collections.Generic;
        using Amazon.IoT;
        using Amazon.IoT.Model;

        static class Deployment
        {
            public static CreateJobRequest Rollout(List<string> cameras, string document) =>

        """;

    private const string Shown = """
        new CreateJobRequest
        {
            JobId = "camera firmware 1.0.1",
            TargetSelection = "CONTINOUS",
            Targets = cameras,
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 20160 },
        };
        """;

    [Fact]
    public async Task Picture_shows_what_is_found()
    {
        using var open = new OpenDocument($"{Head}{Shown}\n}}\n");
        var fixes = typeof(CodeFixes.DiagnosticFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .ToArray();
        var remarks = new List<Picture.Remark>();
        foreach (var found in await open.FindAsync(new JobFlowAnalyzer()))
        {
            if (found.Severity == DiagnosticSeverity.Error)
            {
                var offers = await open.OffersAsync(found, fixes);
                var message = found.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
                remarks.Add(new(found.Location.SourceSpan.Start - Head.Length, found.Location.SourceSpan.Length, $"{found.Id}: {message}", [.. offers.Select(offer => offer.Title)]));
            }
        }

        Assert.Equal(3, remarks.Count);
        Written.Check(Picture.Draw(Shown, remarks), "docs", "wrong-job.svg");
    }
}
