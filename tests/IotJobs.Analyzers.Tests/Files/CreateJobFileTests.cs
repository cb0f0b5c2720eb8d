namespace IotJobs.Analyzers.Tests.Files;

/// <summary>Input of <c>aws iot create-job</c> and <c>create-job-template</c>.</summary>
public sealed class CreateJobFileTests
{
    private const string Target = "\"arn:aws:iot:eu-west-1:123456789012:thing/camera\"";

    [Theory]
    [InlineData("IOTJ1001", "\"jobId\": \"camera[|.|]update\"")]
    [InlineData("IOTJ1001", "\"jobId\": \"a[|\\u0020|]b\"")]
    [InlineData("IOTJ1003", "\"jobId\": \"[||]\"")]
    [InlineData("IOTJ1010", "\"jobId\": \"a\", \"targetSelection\": \"[|CONTINOUS|]\"")]
    [InlineData("IOTJ1010", "\"jobId\": \"a\", \"targetSelection\": \"[|snapshot|]\"")]
    [InlineData("IOTJ1011", "\"jobId\": \"a\", \"abortConfig\": { \"criteriaList\": [{ \"action\": \"[|cancel|]\", \"failureType\": \"FAILED\", \"minNumberOfExecutedThings\": 1, \"thresholdPercentage\": 5 }] }")]
    [InlineData("IOTJ1011", "\"jobId\": \"a\", \"schedulingConfig\": { \"endTime\": \"x\", \"endBehavior\": \"[|STOP|]\" }")]
    [InlineData("IOTJ1020", "\"jobId\": \"a\", \"namespaceId\": \"a[|.|]b\"")]
    [InlineData("IOTJ1020", "\"jobId\": \"a\", \"tags\": [{ \"Key\": \"a[|;|]b\" }]")]
    [InlineData("IOTJ1021", "\"jobId\": \"a\", \"timeoutConfig\": { \"inProgressTimeoutInMinutes\": [|20160|] }")]
    [InlineData("IOTJ1021", "\"jobId\": \"a\", \"presignedUrlConfig\": { \"expiresInSec\": [|1e9|] }")]
    [InlineData("IOTJ1022", "\"jobId\": \"a\", \"jobTemplateArn\": \"[|arn:aws:iot:eu-west-1:123456789012:job/a|]\"")]
    [InlineData("IOTJ1023", "\"jobId\": \"a\", \"jobExecutionsRolloutConfig\": { \"maximumPerMinute\": [|2000|] }")]
    [InlineData("IOTJ2003", "\"jobId\": \"a\", \"[|documentSource|]\": \"https://b.s3.amazonaws.com/k\"")]
    [InlineData("IOTJ2004", "\"jobId\": \"a\", \"jobExecutionsRolloutConfig\": [|{|] \"exponentialRate\": { \"baseRatePerMinute\": 5, \"incrementFactor\": 2, \"rateIncreaseCriteria\": { \"numberOfNotifiedThings\": 1 } } }")]
    [InlineData("IOTJ2018", "\"jobId\": \"a\", \"abortConfig\": { \"criteriaList\": [[|{|] \"action\": \"CANCEL\", \"failureType\": \"FAILED\", \"minNumberOfExecutedThings\": 1 }] }")]
    [InlineData("IOTJ2018", "\"jobId\": \"a\", \"tags\": [[|{|] \"Value\": \"a\" }]")]
    [InlineData("IOTJ2019", "\"jobId\": \"a\", \"timeoutConfig\": [|{|] }")]
    [InlineData("IOTJ2020", "\"jobId\": \"a\", \"abortConfig\": { \"criteriaList\": [|[|] ] }")]
    [InlineData("IOTJ3005", "\"jobId\": \"a\", \"description\": \"a\", \"[|description|]\": \"b\"")]
    [InlineData("IOTJ5001", "\"[|jobID|]\": \"a\"")]
    [InlineData("IOTJ5001", "\"[|JobId|]\": \"a\"")]
    [InlineData("IOTJ5001", "\"jobId\": \"a\", \"[|owner|]\": \"me\"")]
    [InlineData("IOTJ5001", "\"jobId\": \"a\", \"tags\": [{ \"Key\": \"a\", \"[|value|]\": \"b\" }]")]
    [InlineData("IOTJ5001", "\"jobId\": \"a\", \"jobExecutionsRolloutConfig\": { \"[|maxPerMinute|]\": 5 }")]
    public async Task Member_Triggers(string id, string members) =>
        await JobFileCase.TriggersAsync("CreateJob", $$"""{ "targets": [{{Target}}], "document": "{}", {{members}} }""", id);

    [Theory]
    [InlineData("IOTJ2001", "[|{|] \"jobId\": \"a\", \"document\": \"{}\" }")]
    [InlineData("IOTJ2001", "{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [|[|]] }")]
    [InlineData("IOTJ2002", "[|{|] \"jobId\": \"a\", \"targets\": [" + Target + "] }")]
    [InlineData("IOTJ2002", "[|{|] \"jobId\": \"a\", \"_document\": \"{}\", \"targets\": [" + Target + "] }")]
    [InlineData("IOTJ2007", "[|{|] \"jobId\": \"a\", \"targets\": [" + Target + "], \"document\": \"{\\\"u\\\":\\\"${aws:iot:s3-presigned-url:https://b.s3.amazonaws.com/k}\\\"}\" }")]
    [InlineData("IOTJ2017", "{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [" + Target + ", \"[|arn:aws:iot:eu-west-1:123456789012:thing/camera|]\"] }")]
    [InlineData("IOTJ2018", "[|{|] \"document\": \"{}\", \"targets\": [" + Target + "] }")]
    [InlineData("IOTJ3001", "{ \"jobId\": \"a\", \"targets\": [" + Target + "], \"document\": \"{\\\"a\\\": [|nil|]}\" }")]
    [InlineData("IOTJ3005", "{ \"jobId\": \"a\", \"targets\": [" + Target + "], \"document\": \"{\\\"a\\\":1,\\\"[|a|]\\\":2}\" }")]
    [InlineData("IOTJ5002", "[1, 2][|]|]")]
    [InlineData("IOTJ5002", "[|[|]1, 2]")]
    [InlineData("IOTJ5002", "{ \"jobId\": \"a\", [|// why|]\n \"document\": \"{}\", \"targets\": [" + Target + "] }")]
    [InlineData("IOTJ5002", "{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [" + Target + "][|,|] }")]
    [InlineData("IOTJ5002", "[|{|] \"jobId\": \"a\", \"targets\": [" + Target + "]")]
    [InlineData("IOTJ5002", "[||]")]
    public async Task Request_Triggers(string id, string json) => await JobFileCase.TriggersAsync("CreateJob", json, id);

    [Theory]
    [InlineData("{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [" + Target + "], \"$schema\": \"job.schema.json\" }")]
    [InlineData("\uFEFF{\r\n \"jobId\": \"a\",\r\n \"document\": \"{}\",\r\n \"targets\": [" + Target + "]\r\n}\r\n")]
    [InlineData("{ \"jobId\": \"a\", \"targets\": [" + Target + "], \"jobTemplateArn\": \"arn:aws:iot:eu-west-1:123456789012:jobtemplate/t\", \"documentParameters\": null }")]
    [InlineData("{ \"jobId\": \"a\", \"document\": \"{}\", \"targets\": [" + Target + "], \"jobExecutionsRolloutConfig\": { \"maximumPerMinute\": 50 }, \"tags\": [{ \"Key\": \"a\" }] }")]
    public async Task Legal_request_DoesNotTrigger(string json) => await JobFileCase.IsSilentAsync("CreateJob", json);

    [Fact]
    public async Task Template_needs_its_id_and_description_and_no_targets()
    {
        await JobFileCase.TriggersAsync("CreateJobTemplate", """[|{|] "jobTemplateId": "a", "document": "{}" }""", "IOTJ2018");
        await JobFileCase.TriggersAsync("CreateJobTemplate", """{ "jobTemplateId": "a", "document": "{}", "description": "d", "[|targets|]": [] }""", "IOTJ5001");
        await JobFileCase.IsSilentAsync("createjobtemplate", """{ "jobTemplateId": "a", "document": "{}", "description": "d", "maintenanceWindows": [{ "startTime": "cron(0 18 ? * MON *)", "durationInMinutes": 60 }] }""");
    }
}
