#nullable enable

namespace Cases.Programs.ChannelReports;

using Amazon.IoTJobsDataPlane;
using UpdateJobExecutionRequest = Amazon.IoTJobsDataPlane.Model.UpdateJobExecutionRequest;

// Three wrong places: a report of the device, a retry without a timeout, and an id with a grouped number.
public enum Channel { Stable, Beta, Nightly }

public sealed class DocumentBuilder
{
    private readonly JsonObject root = new() { ["operation"] = "UPDATE" };

    public DocumentBuilder With(string name, string value)
    {
        root[name] = value;
        return this;
    }

    // legal: the name is in the document, but not at its top
    public DocumentBuilder WithTimeout(int minutes)
    {
        root["agent"] = new JsonObject { ["timeoutConfig"] = new JsonObject { ["inProgressTimeoutInMinutes"] = minutes } };
        return this;
    }

    public string Build() => root.ToJsonString();
}

public sealed class ChannelRollout(IAmazonIoT client)
{
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/";

    public Task StableAsync(Version version)
    {
        var document = new DocumentBuilder().With("version", version.ToString()).WithTimeout(30).Build();
        return SendAsync($"{Channel.Stable}-{Underscored(version)}", document, Channel.Stable);
    }

    // wrong: N0 groups the number from 1000 on
    public Task BetaAsync(int build)
    {
        var document = new DocumentBuilder().With("build", $"{build:N0}").Build();
        return SendAsync($"beta-{build:N0}", document, Channel.Beta); //! IOTJ1004
    }

    // legal: the same format, below 1000 by the guard
    public Task NightlyAsync(int build)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(build, 999);
        return SendAsync($"nightly-{build:N0}", "{}", Channel.Nightly);
    }

    // wrong: executions are retried on TIMED_OUT, and nothing sets a timeout
    public Task RetriedAsync([JobId] string id) => client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = [Group + "retried"],
        TargetSelection = TargetSelection.SNAPSHOT,
        Document = "{\"operation\":\"RETRY\"}",
        JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList =
            [
                new RetryCriteria { NumberOfRetries = 3, FailureType = RetryableFailureType.TIMED_OUT }, //! IOTJ2025
                new RetryCriteria { NumberOfRetries = 7, FailureType = RetryableFailureType.FAILED },
            ],
        },
    });

    private static string Underscored(Version version)
    {
        var text = new StringBuilder(version.ToString());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                text[i] = '_';
            }
        }
        return text.ToString();
    }

    private async Task SendAsync(string id, string document, Channel channel)
    {
        var request = new CreateJobRequest { JobId = id, Document = document, Targets = [Group + channel.ToString().ToLowerInvariant()] };
        request.TargetSelection = channel switch
        {
            Channel.Nightly => "CONTINUOUS",
            Channel.Stable or Channel.Beta => "SNAPSHOT",
            _ => throw new ArgumentOutOfRangeException(nameof(channel)),
        };
        if (channel == Channel.Nightly)
        {
            request.SchedulingConfig = new SchedulingConfig
            {
                MaintenanceWindows = [new MaintenanceWindow { StartTime = "cron(0 3 ? * MON-FRI *)", DurationInMinutes = 90 }],
            };
        }
        await client.CreateJobAsync(request);
    }
}

public sealed class Reporter(AmazonIoTJobsDataPlaneClient jobs)
{
    // legal: FAILED and REJECTED are the device's own words
    public Task FailAsync([JobId] string id, [ThingName] string thing, bool refused) => ReportAsync(id, thing, refused ? "REJECTED" : "FAILED");

    public Task DoneAsync([JobId] string id, [ThingName] string thing) => ReportAsync(id, thing, "SUCCEEDED");

    // wrong: a device may not report a timeout
    public Task LateAsync([JobId] string id, [ThingName] string thing) =>
        ReportAsync(id, thing, "TIMED_OUT"); //! IOTJ2021

    private Task ReportAsync(string id, string thing, string status) => jobs.UpdateJobExecutionAsync(new UpdateJobExecutionRequest
    {
        JobId = id,
        ThingName = thing,
        Status = status,
        StatusDetails = new Dictionary<string, string> { ["reported"] = status },
    });
}
