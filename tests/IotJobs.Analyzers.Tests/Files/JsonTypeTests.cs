using System.Globalization;

namespace IotJobs.Analyzers.Tests.Files;

/// <summary>IOTJ5004: what the AWS CLI calls an invalid type for a parameter.</summary>
public sealed class JsonTypeTests
{
    private const string Id = "IOTJ5004";
    private const string Target = "arn:aws:iot:eu-west-1:123456789012:thing/camera";

    [Theory]
    [InlineData("\"jobId\": [|1|]", "jobId is a number, not a string: write it in double quotes")]
    [InlineData("\"jobId\": [|true|]", "jobId is a boolean, not a string: write it in double quotes")]
    [InlineData("\"jobId\": [|[|]\"a\"]", "jobId is a list, not a string: write a string")]
    [InlineData("\"jobId\": \"a\", \"targetSelection\": [|{|] }", "targetSelection is an object, not a string: write a string")]
    [InlineData("\"jobId\": \"a\", \"timeoutConfig\": [|60|]", "timeoutConfig is a number, not an object: write an object")]
    [InlineData("\"jobId\": \"a\", \"timeoutConfig\": { \"inProgressTimeoutInMinutes\": \"[|60|]\" }", "inProgressTimeoutInMinutes is a string, not a number: write it without quotes")]
    [InlineData("\"jobId\": \"a\", \"timeoutConfig\": { \"inProgressTimeoutInMinutes\": \"[|an hour|]\" }", "inProgressTimeoutInMinutes is a string, not a number: write a number")]
    [InlineData("\"jobId\": \"a\", \"destinationPackageVersions\": \"[|x|]\"", "destinationPackageVersions is a string, not a list: write it in [ ]")]
    [InlineData("\"jobId\": \"a\", \"tags\": [|{|] \"Key\": \"a\" }", "tags is an object, not a list: write it in [ ]")]
    [InlineData("\"jobId\": \"a\", \"tags\": [{ \"Key\": \"a\", \"Value\": [|1|] }]", "Value is a number, not a string: write it in double quotes")]
    [InlineData("\"jobId\": \"a\", \"jobTemplateArn\": \"arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0\", \"documentParameters\": [|[|]\"a\"]", "documentParameters is a list, not an object: write an object")]
    public async Task Value_of_another_type_Triggers(string members, string message)
    {
        var found = await JobFileCase.TriggersAsync("CreateJob", $$"""{ "targets": ["{{Target}}"], "document": "{}", {{members}} }""", Id);

        Assert.Equal(message, Assert.Single(found, diagnostic => diagnostic.Id == Id).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": \"[|" + Target + "|]\" }")]
    [InlineData("{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [[|1|]] }")]
    [InlineData("{ \"jobId\": \"a\", \"document\": [|{|] \"operation\": \"update\" }, \"targets\": [\"" + Target + "\"] }")]
    public async Task Request_Triggers(string json) => await JobFileCase.TriggersAsync("CreateJob", json, Id);

    [Theory]
    [InlineData("\"timeoutConfig\": null")]
    [InlineData("\"abortConfig\": { \"criteriaList\": [{ \"action\": \"CANCEL\", \"failureType\": \"FAILED\", \"minNumberOfExecutedThings\": 1, \"thresholdPercentage\": 12.5 }] }")]
    [InlineData("\"$notes\": [1, 2]")]
    public async Task Value_of_its_type_DoesNotTrigger(string members) =>
        await JobFileCase.IsSilentAsync("CreateJob", $$"""{ "jobId": "a", "targets": ["{{Target}}"], "document": "{}", {{members}} }""");

    [Theory]
    [InlineData("\"Document\": \"{}\", \"TimeoutConfig\": { \"InProgressTimeoutInMinutes\": \"60\" }", true)]
    [InlineData("\"Document\": \"{}\", \"TimeoutConfig\": { \"Ref\": \"Timeout\" }", true)]
    [InlineData("\"Document\": { \"Fn::Sub\": \"{}\" }", true)]
    [InlineData("\"Document\": [|{|] \"operation\": \"update\" }", false)]
    [InlineData("\"Document\": \"{}\", \"TimeoutConfig\": [|60|]", false)]
    [InlineData("\"Document\": \"{}\", \"Tags\": [|{|] \"Key\": \"a\", \"Value\": \"b\" }", false)]
    public async Task CloudFormation_makes_texts_and_numbers_out_of_each_other(string properties, bool isLegal)
    {
        var json = $$"""{ "Resources": { "T": { "Type": "AWS::IoT::JobTemplate", "Properties": { "JobTemplateId": "a", "Description": "a", {{properties}} } } } }""";
        if (isLegal)
        {
            await JobFileCase.IsSilentAsync("CloudFormation", json);
        }
        else
        {
            await JobFileCase.TriggersAsync("CloudFormation", json, Id);
        }
    }
}
