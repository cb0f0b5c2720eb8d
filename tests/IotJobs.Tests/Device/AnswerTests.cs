using System.Text;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class AnswerTests
{
    [Fact]
    public void A_list_notification_is_read()
    {
        var pending = PendingJobExecutions.Parse("""
            {"timestamp":10011,"jobs":{
              "IN_PROGRESS":[{"jobId":"other","queuedAt":10003,"lastUpdatedAt":10009,"executionNumber":1,"versionNumber":1}],
              "QUEUED":[{"jobId":"this","versionNumber":0},{"jobId":"that"}],
              "LATER":[7]}}
            """u8.ToArray());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(10011), pending.Timestamp);
        var begun = Assert.Single(pending.InProgress);
        Assert.Equal(JobExecutionStatus.InProgress, begun.Status);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(10003), begun.QueuedAt);
        Assert.Equal(["this", "that"], pending.Queued.Select(job => job.JobId.Value));
        Assert.All(pending.Queued, job => Assert.Equal(JobExecutionStatus.Queued, job.Status));
    }

    [Fact]
    public void The_answer_to_get_is_read()
    {
        var pending = PendingJobExecutions.Parse("""{"inProgressJobs":[],"queuedJobs":[{"jobId":"a"}],"clientToken":"t"}"""u8.ToArray());
        Assert.Empty(pending.InProgress);
        Assert.Equal("a", Assert.Single(pending.Queued).JobId);
        Assert.Equal("t", pending.ClientToken);
    }

    [Fact]
    public void Nothing_pending_is_recognised()
    {
        Assert.True(PendingJobExecutions.TryParse("""{"timestamp":1,"jobs":{}}"""u8.ToArray(), out var pending));
        Assert.Empty(pending.Queued);
        Assert.Empty(pending.InProgress);
    }

    [Fact]
    public void An_error_in_a_list_names_the_item()
    {
        var json = """{"queuedJobs":[{"jobId":"a"},{}]}"""u8.ToArray();
        Assert.Contains("(at $.queuedJobs[1],", Assert.Throws<JobDocumentException>(() => PendingJobExecutions.Parse(json)).Message);
        Assert.False(PendingJobExecutions.TryParse(json, out _));
    }

    [Fact]
    public void An_accepted_update_is_read()
    {
        var answer = JobUpdateAccepted.Parse("""
            {"timestamp":1,"clientToken":"t","executionState":{"status":"SUCCEEDED","statusDetails":{"a":"b"},"versionNumber":4,"x":[]},
             "jobDocument":{"a":1}}
            """u8.ToArray());
        Assert.Equal(JobExecutionStatus.Succeeded, answer.ExecutionState!.Status);
        Assert.Equal("b", answer.ExecutionState.StatusDetails["a"]);
        Assert.Equal(4, answer.ExecutionState.VersionNumber);
        Assert.Equal("""{"a":1}""", Encoding.UTF8.GetString(answer.JobDocument.Span));
        Assert.Equal("t", answer.ClientToken);
    }

    [Fact]
    public void An_accepted_update_may_say_nothing()
    {
        Assert.True(JobUpdateAccepted.TryParse("{}"u8.ToArray(), out var answer));
        Assert.Null(answer.ExecutionState);
        Assert.True(answer.JobDocument.IsEmpty);
    }

    [Fact]
    public void A_rejection_is_read()
    {
        var rejection = JobRejection.Parse(
            """{"code":"VersionMismatch","message":"Expected version 1","executionState":{"versionNumber":2,"status":"IN_PROGRESS"}}"""u8.ToArray());
        Assert.Equal("VersionMismatch", rejection.Code);
        Assert.Equal("Expected version 1", rejection.Message);
        Assert.Equal(2, rejection.ExecutionState!.VersionNumber);
    }

    [Fact]
    public void A_rejection_has_a_code()
    {
        Assert.Contains("(at $.code,", Assert.Throws<JobDocumentException>(() => JobRejection.Parse("{}"u8.ToArray())).Message);
        Assert.False(JobRejection.TryParse("{}"u8.ToArray(), out _));
    }
}
