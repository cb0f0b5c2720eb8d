namespace IotJobs.Analyzers.Tests.Files;

/// <summary>Resources of CloudFormation: their own names and limits, and values that are known at deploy only.</summary>
public sealed class CloudFormationTests
{
    [Theory]
    [InlineData("IOTJ1001", "\"JobTemplateId\": \"a[| |]b\"")]
    [InlineData("IOTJ1011", "\"JobTemplateId\": \"a\", \"JobExecutionsRetryConfig\": { \"RetryCriteriaList\": [{ \"FailureType\": \"[|BROKEN|]\", \"NumberOfRetries\": 1 }] }")]
    [InlineData("IOTJ1021", "\"JobTemplateId\": \"a\", \"TimeoutConfig\": { \"InProgressTimeoutInMinutes\": \"[|20160|]\" }")]
    [InlineData("IOTJ1021", "\"JobTemplateId\": \"a\", \"JobExecutionsRolloutConfig\": { \"MaximumPerMinute\": 50, \"ExponentialRolloutRate\": { \"BaseRatePerMinute\": 5, \"IncrementFactor\": [|0.5|], \"RateIncreaseCriteria\": { \"NumberOfNotifiedThings\": 1 } } }")]
    [InlineData("IOTJ2004", "\"JobTemplateId\": \"a\", \"JobExecutionsRolloutConfig\": [|{|] \"ExponentialRolloutRate\": { \"BaseRatePerMinute\": 5, \"IncrementFactor\": 2, \"RateIncreaseCriteria\": { \"NumberOfNotifiedThings\": 1 } } }")]
    [InlineData("IOTJ2018", "\"JobTemplateId\": \"a\", \"Tags\": [[|{|] \"Key\": \"k\" }]")]
    [InlineData("IOTJ2020", "\"JobTemplateId\": \"a\", \"JobExecutionsRetryConfig\": { \"RetryCriteriaList\": [|[|]] }")]
    [InlineData("IOTJ5001", "\"[|jobTemplateId|]\": \"a\"")]
    [InlineData("IOTJ5001", "\"JobTemplateId\": \"a\", \"JobExecutionsRolloutConfig\": { \"MaximumPerMinute\": 50, \"[|ExponentialRate|]\": { } }")]
    [InlineData("IOTJ5001", "\"JobTemplateId\": \"a\", \"AbortConfig\": { \"[|criteriaList|]\": [] }")]
    public async Task Property_Triggers(string id, string properties) =>
        await JobFileCase.TriggersAsync("CloudFormation", Template($$"""
            "Description": "d", "Document": "{}", {{properties}}
            """), id);

    [Theory]
    [InlineData("\"JobTemplateId\": { \"Fn::Sub\": \"${AWS::StackName} x\" }")]
    [InlineData("\"JobTemplateId\": { \"Ref\": \"Id\" }")]
    [InlineData("\"JobTemplateId\": \"{{resolve:ssm:id}}\"")]
    [InlineData("\"Fn::Transform\": { \"Name\": \"AWS::Include\" }")]
    [InlineData("\"JobTemplateId\": \"a\", \"TimeoutConfig\": { \"Fn::If\": [\"c\", { \"InProgressTimeoutInMinutes\": 5 }, { \"Ref\": \"AWS::NoValue\" }] }")]
    [InlineData("\"JobTemplateId\": \"a\", \"TimeoutConfig\": { \"InProgressTimeoutInMinutes\": \"60\" }")]
    [InlineData("\"JobTemplateId\": \"a\", \"MaintenanceWindows\": [{ \"StartTime\": \"cron(0 18 ? * MON *)\" }]")]
    [InlineData("\"JobTemplateId\": \"a\", \"JobExecutionsRetryConfig\": { \"RetryCriteriaList\": [{ \"FailureType\": \"FAILED\" }] }")]
    [InlineData("\"JobTemplateId\": \"a\", \"AbortConfig\": { \"CriteriaList\": [{ \"Ref\": \"AWS::NoValue\" }] }")]
    [InlineData("\"JobTemplateId\": \"a\", \"JobExecutionsRolloutConfig\": { \"MaximumPerMinute\": 50, \"ExponentialRolloutRate\": { \"BaseRatePerMinute\": 5, \"IncrementFactor\": 1.05, \"RateIncreaseCriteria\": { \"NumberOfNotifiedThings\": 1 } } }")]
    public async Task Legal_property_DoesNotTrigger(string properties) =>
        await JobFileCase.IsSilentAsync("CloudFormation", Template($$"""
            "Description": "d", "Document": "{}", {{properties}}
            """));

    [Fact]
    public async Task Resource_without_properties_lacks_them()
    {
        var found = await JobFileCase.FindAsync("CloudFormation", """{ "Resources": { "T": { "Type": "AWS::IoT::JobTemplate" } } }""");
        Assert.Equal(["IOTJ2002", "IOTJ2018"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Job_has_the_names_of_the_API() => await JobFileCase.TriggersAsync(
        "CloudFormation",
        """
        { "Resources": { "J": { "Type": "AWS::IoT::Job", "Properties": {
            "JobId": "a", "Targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"], "Document": "{}", "Unheard": 1,
            "JobExecutionsRolloutConfig": { "MaximumPerMinute": 50, "ExponentialRate": { "BaseRatePerMinute": [|0|], "IncrementFactor": 2, "RateIncreaseCriteria": { "NumberOfNotifiedThings": 1 } } } } } } }
        """,
        "IOTJ1021");

    [Theory]
    [InlineData("{ \"Resources\": { \"B\": { \"Type\": \"AWS::S3::Bucket\", \"Properties\": { \"jobId\": \"a b\" } } } }")]
    [InlineData("{ \"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": { } }")]
    [InlineData("{ \"Transform\": \"Own\", \"Resources\": { \"T\": { \"Type\": \"AWS::IoT::JobTemplate\", \"Properties\": { \"JobTemplateId\": \"a\" } } } }")]
    public async Task Other_resources_DoNotTrigger(string json) => await JobFileCase.IsSilentAsync("CloudFormation", json);

    private static string Template(string properties) => $$"""{ "Resources": { "T": { "Type": "AWS::IoT::JobTemplate", "Properties": { {{properties}} } } } }""";
}
