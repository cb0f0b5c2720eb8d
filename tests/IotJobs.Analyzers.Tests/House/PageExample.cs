using System.Globalization;
using System.Text.RegularExpressions;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>An example of a rule's page as a whole file: what a reader puts around it in mind stands around it here.</summary>
internal static partial class PageExample
{
    // Values of which nothing is known, under the names that the examples give them.
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Amazon.IoT;
        using Amazon.IoT.Model;
        using Amazon.IoTJobsDataPlane.Model;
        using IotJobs;
        using JobExecution = Amazon.IoT.Model.JobExecution;
        using JobExecutionStatus = {0};

        {1}
        public class CameraPayload
        {{
            public string? Version {{ get; init; }}
        }}
        class Example(IAmazonIoT client)
        {{
            {2}
            void Run(string id, string document, string url, string roleArn, string thingArn, string thingGroupArn, string cameraArn, string doorbellArn, string operation,
                string managedTemplateArn, List<string> targets, IJobDocument job, CreateJobRequest request, JobExecution execution, ExponentialRolloutRate rate,
                AbortCriteria criteria)
            {{
                {3}
            }}
        }}
        """;

    /// <summary>The example below <paramref name="heading"/> on the page of the rule; null when the page has none.</summary>
    public static string? Find(string id, string heading)
    {
        var page = File.ReadAllText(Repository.Path("docs", "rules", $"{id}.md"));
        var match = Regex.Match(page, $@"^{heading}:[^\n]*\n\n```csharp\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.Multiline);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The whole file of <paramref name="example"/>, which is a type, a member or statements.</summary>
    public static string Complete(string example)
    {
        var code = ArnsLeftOut().Replace(
            CharactersLeftOut().Replace(example, match => new string('x', Number(match))).Replace("…20,000 times ä…", new string('ä', 20_000), StringComparison.Ordinal),
            match => string.Join(", ", Enumerable.Range(0, Number(match)).Select(index => $"\"arn:aws:iot:eu-west-1:123456789012:thing/camera-{index}\"")));
        var status = code.Contains("UpdateJobExecutionRequest", StringComparison.Ordinal) ? "Amazon.IoTJobsDataPlane.JobExecutionStatus" : "Amazon.IoT.JobExecutionStatus";
        var member = SyntaxFactory.ParseMemberDeclaration(code);
        var (type, method, statements) = member switch
        {
            BaseTypeDeclarationSyntax => (code, "", ""),
            MethodDeclarationSyntax => ("", code, ""),
            _ => ("", "", Discard().Replace(code, "_ = new ")),
        };
        return string.Format(CultureInfo.InvariantCulture, Frame, status, type, method, statements);
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // An object that nothing is done with is no statement.
    [GeneratedRegex("^new ", RegexOptions.Multiline)]
    private static partial Regex Discard();

    [GeneratedRegex("…([0-9,]+) characters…")]
    private static partial Regex CharactersLeftOut();

    [GeneratedRegex("…([0-9,]+) ARNs…")]
    private static partial Regex ArnsLeftOut();
}
