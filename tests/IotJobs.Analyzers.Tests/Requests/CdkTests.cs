using System.Collections.Immutable;
using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>Job templates of a C# CDK app: CloudFormation's names and limits, and what synth can take.</summary>
public sealed class CdkTests
{
    // The packages as they are, of which nothing is loaded.
    private static readonly ImmutableArray<MetadataReference> s_cdk =
    [
        .. Repository.Metadata("Cdk").Split(';').SelectMany(package => Directory.EnumerateFiles(package, "*.dll", SearchOption.AllDirectories))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
    ];

    private const string Basics = "JobTemplateId = \"a\", Description = \"d\", Document = \"{}\"";

    [Theory]
    [InlineData("IOTJ1001", "JobTemplateId = \"a b\", Description = \"d\", Document = \"{}\"")]
    [InlineData("IOTJ1020", Basics + ", DestinationPackageVersions = new[] { \"x\" }")]
    [InlineData("IOTJ2002", "JobTemplateId = \"a\", Description = \"d\"")]
    [InlineData("IOTJ2003", Basics + ", DocumentSource = \"https://b.s3.amazonaws.com/k\"")]
    [InlineData("IOTJ2007", "JobTemplateId = \"a\", Description = \"d\", Document = \"{\\\"u\\\":\\\"${aws:iot:s3-presigned-url:https://b.s3.amazonaws.com/k}\\\"}\"")]
    [InlineData("IOTJ2018", "JobTemplateId = \"a\", Document = \"{}\"")]
    [InlineData("IOTJ3001", "JobTemplateId = \"a\", Description = \"d\", Document = \"{a}\"")]
    [InlineData("IOTJ2018", Basics + ", Tags = new[] { new CfnTag { Key = \"k\" } }")]
    [InlineData("IOTJ2012", Basics + ", MaintenanceWindows = new[] { new CfnJobTemplate.MaintenanceWindowProperty { StartTime = \"rate(1 day)\" } }")]
    [InlineData("IOTJ1011", Basics + ", JobExecutionsRetryConfig = new CfnJobTemplate.JobExecutionsRetryConfigProperty { RetryCriteriaList = new[] { new CfnJobTemplate.RetryCriteriaProperty { FailureType = \"BROKEN\" } } }")]
    [InlineData("IOTJ1021", Basics + ", TimeoutConfig = new Dictionary<string, object> { [\"InProgressTimeoutInMinutes\"] = 20160 }")]
    [InlineData("IOTJ1021", Basics + ", PresignedUrlConfig = new Dictionary<string, object> { { \"RoleArn\", \"arn:aws:iam::123456789012:role/r\" }, { \"ExpiresInSec\", 30 } }")]
    [InlineData("IOTJ2018", Basics + ", AbortConfig = new Dictionary<string, object> { [\"CriteriaList\"] = new[] { new Dictionary<string, object> { [\"Action\"] = \"CANCEL\" } } }")]
    [InlineData("IOTJ2004", Basics + ", JobExecutionsRolloutConfig = new Dictionary<string, object> { [\"ExponentialRolloutRate\"] = new Dictionary<string, object> { [\"BaseRatePerMinute\"] = 5, [\"IncrementFactor\"] = 2, [\"RateIncreaseCriteria\"] = rate } }")]
    [InlineData("IOTJ5010", Basics + ", TimeoutConfig = new CfnJobTemplate.TimeoutConfigProperty { InProgressTimeoutInMinutes = 60 }")]
    [InlineData("IOTJ5010", Basics + ", TimeoutConfig = new Dictionary<string, object> { [\"inProgressTimeoutInMinutes\"] = 60 }")]
    [InlineData("IOTJ5010", Basics + ", AbortConfig = new Dictionary<string, object> { [\"CriteriaList\"] = new[] { new Dictionary<string, object> { [\"action\"] = \"CANCEL\" } } }")]
    [InlineData("IOTJ5010", Basics + ", JobExecutionsRolloutConfig = new Dictionary<string, object> { [\"MaximumPerMinute\"] = 5, [\"ExponentialRolloutRate\"] = new CfnJobTemplate.ExponentialRolloutRateProperty { BaseRatePerMinute = 1, IncrementFactor = 2, RateIncreaseCriteria = rate } }")]
    [InlineData("IOTJ5011", Basics + ", TimeoutConfig = new { InProgressTimeoutInMinutes = 60 }")]
    [InlineData("IOTJ5011", Basics + ", MaintenanceWindows = new object[] { new { StartTime = \"x\" } }")]
    [InlineData("IOTJ5011", Basics + ", JobExecutionsRetryConfig = new Dictionary<string, object> { [\"RetryCriteriaList\"] = rate }")]
    public async Task Wrong_template_Triggers(string id, string members) => Assert.Equal([id], await IdsAsync($"new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps {{ {members} }});"));

    [Theory]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = name, Description = Fn.Sub(\"x\"), DocumentSource = name });")]
    [InlineData("var props = new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\" }; props.Document = \"{}\"; new CfnJobTemplate(this, \"t\", props);")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", TimeoutConfig = new Dictionary<string, object> { [\"InProgressTimeoutInMinutes\"] = 60 } });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", TimeoutConfig = rate });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", Tags = new ICfnTag[] { new CfnTag { Key = \"k\", Value = \"v\" } } });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", MaintenanceWindows = new[] { new CfnJobTemplate.MaintenanceWindowProperty { StartTime = \"cron(0 18 ? * MON *)\" } } });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", JobExecutionsRetryConfig = new CfnJobTemplate.JobExecutionsRetryConfigProperty { RetryCriteriaList = new[] { new CfnJobTemplate.RetryCriteriaProperty { FailureType = \"FAILED\" } } } });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", AbortConfig = new Dictionary<string, object> { [\"CriteriaList\"] = new[] { new Dictionary<string, object> { [\"Action\"] = \"CANCEL\", [\"FailureType\"] = \"ALL\", [\"MinNumberOfExecutedThings\"] = 1, [\"ThresholdPercentage\"] = 20 } } } });")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", MaintenanceWindows = new[] { new CfnJobTemplate.MaintenanceWindowProperty { StartTime = \"cron(0 18 ? * MON *)\" } }, JobArn = name == null ? null : \"arn:aws:iot:eu-west-1:123456789012:job/a\" });")]
    [InlineData("var later = new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\" }); later.Document = \"{}\";")]
    [InlineData("var later = new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\" }); later.AddPropertyOverride(\"Document\", \"{}\");")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\" }) { Document = \"{}\" }.AddDependency(template);")]
    [InlineData("new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\", Document = \"{\\\"bucket\\\":\\\"\" + new Amazon.CDK.AWS.S3.Bucket(this, \"b\").BucketName + \"\\\"}\" });")]
    [InlineData("new CfnThingGroup(this, \"g\", new CfnThingGroupProps { ThingGroupName = \"cams\", Tags = new ICfnTag[] { new CfnTag { Key = \"a;b\", Value = \"\" } } });")]
    public async Task Legal_template_DoesNotTrigger(string statement) => Assert.Empty(await IdsAsync(statement));

    [Theory]
    [InlineData("IOTJ2002", "var same = new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a\", Description = \"d\" }); same.AddDependency(template);")]
    [InlineData("IOTJ1001", "var later = new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { JobTemplateId = \"a b\", Description = \"d\" }); later.Document = \"{}\";")]
    [InlineData("IOTJ1020", "new CfnJobTemplate(this, \"t\", new CfnJobTemplateProps { " + Basics + ", Tags = new ICfnTag[] { new CfnTag { Key = \"a;b\", Value = \"v\" } } });")]
    public async Task Wrong_template_in_a_variable_Triggers(string id, string statements) => Assert.Equal([id], await IdsAsync(statements));

    [Fact]
    public async Task Member_of_the_construct_Triggers() => Assert.Equal(["IOTJ1001"], await IdsAsync("template.JobTemplateId = \"a b\";"));

    private static async Task<IEnumerable<string>> IdsAsync(string statement)
    {
        var compilation = TestCompilation.Create(
            [
                $$"""
                #nullable disable
                using System.Collections.Generic;
                using Amazon.CDK;
                using Amazon.CDK.AWS.IoT;
                using Constructs;
                public class Cameras : Stack
                {
                    public Cameras(Construct scope, string name, object rate, CfnJobTemplate template) : base(scope, name) { {{statement}} }
                }
                """,
            ],
            [.. References.Net, .. s_cdk]);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await compilation.FindAsync("IOTJ")).Select(diagnostic => diagnostic.Id);
    }
}
