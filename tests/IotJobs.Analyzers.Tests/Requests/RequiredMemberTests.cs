using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2015, 2018, 2021, 2023: members that are missing, null or refused.</summary>
public sealed class RequiredMemberTests
{
    [Theory]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest());""", "DescribeJobRequest")]
    [InlineData("""await client.CancelJobExecutionAsync(new CancelJobExecutionRequest { JobId = "a" });""", "CancelJobExecutionRequest")]
    [InlineData("""_ = new CreateJobTemplateRequest { JobTemplateId = "a", Document = text };""", "CreateJobTemplateRequest")]
    [InlineData("""_ = new Tag { Value = "v" };""", "Tag")]
    [InlineData("""_ = new CreateJobRequest { AbortConfig = new() { CriteriaList = new List<AbortCriteria> { new AbortCriteria { Action = "CANCEL" } } } };""", "AbortCriteria")]
    [InlineData("""_ = new CreateJobRequest { AbortConfig = new() { CriteriaList = [new AbortCriteria { Action = "CANCEL" }] } };""", "AbortCriteria")]
    [InlineData("""_ = new AbortConfig();""", "AbortConfig")]
    [InlineData("""await device.UpdateJobExecutionAsync(new UpdateJobExecutionRequest { JobId = "a", ThingName = "t" });""", "UpdateJobExecutionRequest")]
    public Task MissingRequiredMember_Triggers(string body, string place) => Triggers("IOTJ2018", NoJobId(body), place);

    [Theory]
    [InlineData("""await client.DescribeJobAsync(new DescribeJobRequest { JobId = maybe });""")]
    [InlineData("""await client.ListJobsAsync(new ListJobsRequest());""")]
    [InlineData("""var tag = new Tag(); tag.Key = "k"; _ = new CreateJobRequest { JobId = "a", Tags = new List<Tag> { tag } };""")]
    [InlineData("""return new Tag { Value = "v" };""")]
    [InlineData("""var tags = new List<Tag> { new Tag { Value = "v" } }; tags[0].Key = "k"; _ = new CreateJobRequest { JobId = "a", Tags = tags };""")]
    [InlineData("""var tags = new List<Tag> { new Tag { Value = "v" } }; foreach (var tag in tags) { tag.Key = "k"; } _ = new CreateJobRequest { JobId = "a", Tags = tags };""")]
    [InlineData("""var all = list.Select(key => new Tag { Key = key }).ToList(); _ = new CreateJobRequest { JobId = "a", Tags = all };""")]
    [InlineData("""_ = new CreateJobRequest { Targets = list };""")]
    public Task RequiredMemberMayBeThere_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2018", NoJobId(body));

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = { Thing } };""", "Targets")]
    [InlineData("""var r = new CreateJobRequest(); r.Targets.Add(Thing); await client.CreateJobAsync(r);""", "r.Targets")]
    [InlineData("""var r = new CreateJobRequest(); foreach (var t in list) { r.Targets.Add(t); } await client.CreateJobAsync(r);""", "r.Targets")]
    [InlineData("""_ = new AbortConfig { CriteriaList = { new AbortCriteria() } };""", "CriteriaList")]
    [InlineData("""return new CreateJobRequest { DocumentParameters = { ["k"] = "v" } };""", "DocumentParameters")]
    public async Task AddingToNull_TriggersInGeneration4Only(string body, string place)
    {
        await Triggers("IOTJ2015", body, place, "V4");
        await DoesNotTrigger("IOTJ2015", body, "V3");
        await DoesNotTrigger("IOTJ2015", "Amazon.AWSConfigs.InitializeCollections = true; " + body, "V4");
    }

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = new() { Thing } };""")]
    [InlineData("""_ = new CreateJobRequest { Targets = { } };""")]
    [InlineData("""var r = new CreateJobRequest { Targets = new() }; r.Targets.Add(Thing); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest(); r.Targets ??= new(); r.Targets.Add(Thing); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest(); if (r.Targets == null) { r.Targets = new(); } r.Targets.Add(Thing); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest(); Fill(r); r.Targets.Add(Thing); await client.CreateJobAsync(r);""")]
    public Task AddingToList_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2015", body);

    [Theory]
    [InlineData("""return new UpdateJobExecutionRequest { Status = DeviceStatus.CANCELED };""", "DeviceStatus.CANCELED")]
    [InlineData("""return new UpdateJobExecutionRequest { Status = "timed_out" };""", "\"timed_out\"")]
    public Task StatusOfTheService_Triggers(string body, string place) => Triggers("IOTJ2021", body, place);

    [Theory]
    [InlineData("""return new UpdateJobExecutionRequest { Status = DeviceStatus.SUCCEEDED };""")]
    [InlineData("""return new UpdateJobExecutionRequest { Status = DeviceStatus.QUEUED };""")]
    [InlineData("""return new ListJobsRequest { Status = JobStatus.CANCELED };""")]
    [InlineData("""return new UpdateJobExecutionRequest { Status = text };""")]
    public Task StatusOfADevice_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2021", body);

    [Theory]
    [InlineData("""await client.UpdateJobAsync(new UpdateJobRequest { JobId = "a", NamespaceId = "n" });""", "UpdateJobRequest")]
#if !ROSLYN_FLOOR
    [InlineData("""_ = new UpdateJobRequest { JobId = "a", JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = "FAILED", NumberOfRetries = 3 }] } };""", "3")]
#endif
    public Task UselessUpdate_Triggers(string body, string place) => Triggers("IOTJ2023", body, place);

    [Theory]
    [InlineData("""await client.UpdateJobAsync(new UpdateJobRequest { JobId = "a", Description = maybe });""")]
    [InlineData("""_ = new UpdateJobRequest { JobId = "a", JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = "FAILED", NumberOfRetries = 0 }] } };""")]
    [InlineData("""_ = new CreateJobRequest { JobId = "a", JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = "FAILED", NumberOfRetries = 3 }] } };""")]
    public Task RealUpdate_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2023", body);

    // Only one rule is under test: the request around it has its id.
    private static string NoJobId(string body) => body.Replace("new CreateJobRequest { AbortConfig", "new CreateJobRequest { JobId = \"a\", AbortConfig", StringComparison.Ordinal)
        .Replace("new CreateJobRequest { Targets", "new CreateJobRequest { JobId = \"a\", Targets", StringComparison.Ordinal);
}
