#nullable enable
using System.Collections.Immutable;

namespace Cases.ValueServices;

public sealed partial class ValueService
{
    public RetryCriteria Unbounded(int attempts) => new()
    {
        FailureType = RetryableFailureType.FAILED,
        NumberOfRetries = attempts > 3 ? 11 : attempts, //! IOTJ1021
    };

    public Task FromTemplate([JobId] string id) => _client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = _targets,
        JobTemplateArn = "arn:aws:iot:eu-west-1:123456789012:job/reboot", //! IOTJ1022
    });

    public Task FromManaged([JobId] string id, string region) => _client.CreateJobAsync(new CreateJobRequest
    {
        JobId = id,
        Targets = _targets,
        JobTemplateArn = $"arn:aws:iot:{region}::jobtemplate/AWS-Reboot:1.0",
        DocumentParameters = new Dictionary<string, string> { ["runAsUser"] = "root" },
    });

    public List<Tag> Tags(string team) =>
    [
        new Tag { Key = "team", Value = team },
        new Tag { Key = "cost#center", Value = "42" }, //! IOTJ1020
    ];

    public List<Tag> LegalTags(string team) => new Dictionary<string, string>
    {
        ["team:ops/x"] = team,
        ["größe@werk"] = "",
    }.Select(pair => new Tag { Key = pair.Key, Value = pair.Value }).ToList();

    public MaintenanceWindow WholeDay() => new() { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = MinutesPerDay }; //! IOTJ1021

    public MaintenanceWindow AlmostDay() => new() { StartTime = "cron(0 2 ? * MON-FRI *)", DurationInMinutes = (int)TimeSpan.FromMinutes(1430).TotalMinutes };

    public Task InNamespace([JobId] string id)
    {
        var ns = string.Create(CultureInfo.InvariantCulture, $"team.{id.Length}");
        return _client.DeleteJobAsync(new DeleteJobRequest { JobId = id, NamespaceId = ns }); //! IOTJ1020
    }

    public Task Page(string? token) => _client.ListJobsAsync(new ListJobsRequest { NextToken = token, MaxResults = 0 }); //! IOTJ1021

    public async Task<int> CountAll()
    {
        var count = 0;
        var request = new ListJobsRequest { MaxResults = 250, TargetSelection = TargetSelection.SNAPSHOT };
        do
        {
            var page = await _client.ListJobsAsync(request);
            count += page.Jobs?.Count ?? 0;
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is { Length: > 0 });
        return count;
    }

    // the arm that is too long is excluded by the test before it
    public TimeoutConfig Checked(TimeSpan limit)
    {
        if (limit > TimeSpan.FromDays(7)) throw new ArgumentOutOfRangeException(nameof(limit));
        var minutes = limit.TotalMinutes < 1 ? 1 : (long)limit.TotalMinutes;
        return new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
    }

    // no sink
    public RolloutPlan Copy(RolloutPlan plan)
    {
        var slower = plan with { Timeout = 0 };
        Use(slower.Timeout);
        return slower;

        static void Use(int minutes) => Console.WriteLine(minutes);
    }

    public Task<UpdateJobResponse> Stretch([JobId] string id)
    {
        var plan = new RolloutPlan("p-1", 10, 2, 20_000);
        return _client.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = id,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.Timeout }, //! IOTJ1021
        });
    }

    public Task<UpdateJobResponse> StretchCorrected([JobId] string id)
    {
        var plan = new RolloutPlan("p-1", 10, 2, 20_000) with { Timeout = 200 };
        return _client.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = id,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.Timeout },
        });
    }
}
