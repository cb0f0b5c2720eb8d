using System.Text;
using IotJobs.Device;

namespace IotJobs.Tests.Device;

public class DeviceFlowTests
{
    [Fact]
    public void A_job_goes_from_its_notification_to_its_last_answer()
    {
        var device = new Device("TWOK_1234");
        device.Receive(device.Topics.NotifyNext, """{"timestamp":1,"execution":{"jobId":"ota-7","status":"QUEUED","versionNumber":1}}""");
        device.Receive(
            device.Topics.StartNext(JobTopicOutcome.Accepted),
            """{"execution":{"jobId":"ota-7","status":"IN_PROGRESS","versionNumber":2,"jobDocument":{"operation":"UPDATE"}}}""");
        device.Receive(device.Topics.Update(JobId.Parse("ota-7"), JobTopicOutcome.Accepted), """{"timestamp":2}""");
        device.Receive(device.Topics.NotifyNext, """{"timestamp":3,"execution":{}}""");
        device.Receive("$aws/things/TWOK_1234/shadow/update", "not for us");
        Assert.Equal(
            [
                """$aws/things/TWOK_1234/jobs/start-next {"stepTimeoutInMinutes":30}""",
                """did {"operation":"UPDATE"}""",
                """$aws/things/TWOK_1234/jobs/ota-7/update {"status":"SUCCEEDED","statusDetails":{"step":"installed"},"expectedVersion":2}""",
                "reported ota-7",
            ],
            device.Log);
    }

    /// <summary>The loop of docs/device.md.</summary>
    private sealed class Device(string thingName)
    {
        public JobTopics Topics { get; } = new(thingName);

        public List<string> Log { get; } = [];

        public void Receive(string topic, string payload) => Receive(topic, Encoding.UTF8.GetBytes(payload));

        private void Receive(string topic, ReadOnlyMemory<byte> payload)
        {
            if (!Topics.TryParse(topic, out var said))
            {
                return;
            }

            switch (said)
            {
                case { Kind: JobTopicKind.NotifyNext } when JobExecutionMessage.Parse(payload).Execution is not null:
                    Publish(Topics.StartNext(), new JobStartNext { StepTimeoutInMinutes = 30 }.ToUtf8Bytes());
                    break;
                case { Kind: JobTopicKind.StartNext, Outcome: JobTopicOutcome.Accepted }
                    when JobExecutionMessage.Parse(payload).Execution is { } job:
                    Log.Add("did " + Encoding.UTF8.GetString(job.JobDocument.Span));
                    var update = new JobExecutionUpdate(JobUpdateStatus.Succeeded)
                    {
                        ExpectedVersion = job.VersionNumber,
                        StatusDetails = new Dictionary<string, string> { ["step"] = "installed" },
                    };
                    Publish(Topics.Update(job.JobId), update.ToUtf8Bytes());
                    break;
                case { Kind: JobTopicKind.Update, Outcome: JobTopicOutcome.Accepted }:
                    Log.Add("reported " + said.JobId);
                    break;
            }
        }

        private void Publish(string topic, byte[] payload) => Log.Add(topic + " " + Encoding.UTF8.GetString(payload));
    }
}
