#nullable enable

using Amazon.IoTJobsDataPlane;
using Plane = Amazon.IoTJobsDataPlane.Model;
using PlaneStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;
using ExecutionStatus = Amazon.IoT.JobExecutionStatus;

namespace Cases.Campaigns;

public sealed class DisplayDesk(IAmazonIoT iot)
{
    // The ARN of a job where that of a template is meant
    public Task FromTemplateAsync(string templateId) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "from-template",
        Targets = [Known.Lobby],
        JobTemplateArn = "arn:aws:iot:eu-central-1:210987654321:job/" + templateId, //! IOTJ1022
    });

    // An AWS managed template has no account, and a version
    public Task RestartAsync(Version agent) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"restart-{agent.Major}",
        Targets = [Known.Lobby],
        JobTemplateArn = "arn:aws:iot:eu-central-1::jobtemplate/AWS-Restart-Application:1.0",
        DocumentParameters = new Dictionary<string, string> { ["services"] = $"agent-{agent}" },
    });

    // A bucket is no role, and a package is not its version
    public Task ShowAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "show",
        Targets = [Known.Lobby],
        Document = document,
        PresignedUrlConfig = new PresignedUrlConfig
        {
            RoleArn = "arn:aws:s3:::display-firmware-artifacts", //! IOTJ1022
            ExpiresInSec = 3600,
        },
        DestinationPackageVersions =
        [
            "arn:aws:iot:eu-central-1:210987654321:package/display", //! IOTJ1022
        ],
    });

    // Dots are at home in the version of a package, and so are $default and $null
    public Task InstallAsync(Version display, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "install-" + display.ToString().Replace('.', '_'),
        Targets = [Known.Lobby],
        Document = document,
        DestinationPackageVersions =
        [
            $"arn:aws:iot:eu-central-1:{Known.Account}:package/display/version/{display}",
            $"arn:aws:iot:eu-central-1:{Known.Account}:package/font.latin/version/$default",
            $"arn:aws:iot:eu-central-1:{Known.Account}:package/demo-reel/version/$null",
        ],
    });

    // '#' is not among the characters of a key
    public Task LabelAsync(string document, int floor) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"label-{floor}",
        Targets = [Known.Lobby],
        Document = document,
        Tags =
        [
            new Tag
            {
                Key = $"floor #{floor}", //! IOTJ1020
                Value = "lit",
            },
        ],
    });

    // Blanks, umlauts and '@' are; a value may be empty and hold anything
    public Task RelabelAsync(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "relabel",
        Targets = [Known.Lobby],
        Document = document,
        Tags =
        [
            new Tag { Key = "Gebäude / Etage @ 2031", Value = "" },
            new Tag { Key = "cost:centre+project=x", Value = "#17 (open!)" },
        ],
    });

    // Small letters in a reason code, a line break in a comment
    public Task StopAsync([JobId] string jobId) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = jobId,
        ReasonCode = nameof(StopReason.DeviceLost), //! IOTJ1020
        Comment = "Display does not answer.\nSee the desk's log.", //! IOTJ1020
        Force = true,
    });

    // The same, made fit
    public Task StopAsync([JobId] string jobId, StopReason reason, string log) => iot.CancelJobAsync(new CancelJobRequest
    {
        JobId = jobId,
        ReasonCode = reason == StopReason.Recall_2031 ? "RECALL_2031" : nameof(StopReason.DeviceLost).ToUpperInvariant(),
        Comment = string.Join(' ', "Display does not answer.\nSee:\n".Split('\n', StringSplitOptions.RemoveEmptyEntries)) + log.ReplaceLineEndings(" "),
    });

    // The ARN instead of the name
    public Task SkipAsync([JobId] string jobId) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = jobId,
        ThingName = Known.Lobby, //! IOTJ1020
    });

    // The name out of the ARN; it may have colons
    public Task SkipLobbyAsync([JobId] string jobId) => iot.CancelJobExecutionAsync(new CancelJobExecutionRequest
    {
        JobId = jobId,
        ThingName = Known.Lobby[(Known.Lobby.LastIndexOf('/') + 1)..],
        StatusDetails = new Dictionary<string, string> { ["skipped:by"] = "desk, by hand" },
    });

    // A path is no name of a group
    public Task<ListJobsResponse> OfFloorAsync(int floor) => iot.ListJobsAsync(new ListJobsRequest
    {
        ThingGroupName = $"displays/floor-{floor}", //! IOTJ1020
        TargetSelection = TargetSelection.SNAPSHOT,
    });

    // Serialised, with dates and names that would be illegal elsewhere
    public Task AnnounceAsync([ThingName] string display, DateTimeOffset until) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"announce-{until.ToUnixTimeSeconds():D12}",
        Targets = [$"arn:aws:iot:eu-central-1:{Known.Account}:thing/{display}"],
        Description = $"Announcement on {display} until {until:O}",
        Document = JsonSerializer.Serialize(new { display, until, lines = new[] { "a \"b\"", "c: 50 %" } }),
    });

    // The name of a display, cut but not cleaned
    public Task MuteAsync(CancelJobExecutionRequest skipped, string displayArn, string document)
    {
        string name = skipped.ThingName;
        string tail = name.Length > 50 ? name[^50..] : name;
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "mute-" + tail,
            Targets = [displayArn],
            Document = document,
        });
    }

    // An ARN always has colons
    public Task FollowUpAsync(Job done, string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = "after-" + done.JobArn, //! IOTJ1001
        Targets = done.Targets,
        Document = document,
    });

    // The last part of such an ARN is a JobId
    public Task SequelAsync(Job done, string document)
    {
        string previous = done.JobArn.Split('/').Last();
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = previous.Length < 63 ? previous + "-2" : Guid.NewGuid().ToString("D"),
            Targets = [.. done.Targets.Distinct().Take(100)],
            Document = document,
        });
    }
}
