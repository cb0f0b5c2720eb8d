using System.Text.Json.Nodes;

namespace DeviceUpdate.Cloud;

/// <summary>One job on one thing, with the rules by which AWS IoT lets a device change it.</summary>
internal sealed class Execution(string jobId, string thingName, string document)
{
    private readonly TaskCompletionSource<string> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _queuedAt = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
    private JsonObject _details = [];
    private long _version = 1;

    public string JobId => jobId;

    public string ThingName => thingName;

    public string Status { get; private set; } = "QUEUED";

    public bool IsPending => Status is "QUEUED" or "IN_PROGRESS";

    /// <summary>The last status, once it has one.</summary>
    public Task<string> Ended => _ended.Task;

    /// <summary>StartNextPendingJobExecution: a job that was begun goes on as it is.</summary>
    public void Start(JsonObject request)
    {
        if (Status == "QUEUED")
        {
            Change("IN_PROGRESS", request);
        }
    }

    /// <summary>UpdateJobExecution.</summary>
    /// <exception cref="RequestRefusal">The device may not do this, or does not know how far the job is.</exception>
    public void Update(JsonObject request)
    {
        var status = (string?)request["status"] ?? throw new RequestRefusal("InvalidRequest", "status is missing");
        if (request["expectedVersion"] is { } expected && (long)expected != _version)
        {
            throw new RequestRefusal("VersionMismatch", $"Expected version {expected}, but it is {_version}", ToState());
        }

        if (!IsPending || status is not ("IN_PROGRESS" or "SUCCEEDED" or "FAILED" or "REJECTED"))
        {
            throw new RequestRefusal("InvalidStateTransition", $"{Status} cannot become {status}", ToState());
        }

        Change(status, request);
    }

    /// <summary>CancelJob with force.</summary>
    public void Cancel() => Change("CANCELED", []);

    public JsonObject ToState() => new() { ["status"] = Status, ["statusDetails"] = _details.DeepClone(), ["versionNumber"] = _version };

    public JsonObject ToSummary() =>
        new() { ["jobId"] = jobId, ["queuedAt"] = _queuedAt, ["versionNumber"] = _version, ["executionNumber"] = 1 };

    /// <summary>With the document, in which AWS IoT resolves the placeholders each time it is asked for.</summary>
    public JsonObject ToJson()
    {
        var json = ToSummary();
        json["thingName"] = thingName;
        json["status"] = Status;
        json["statusDetails"] = _details.DeepClone();
        json["jobDocument"] = JsonNode.Parse(Placeholders.Resolve(document));
        return json;
    }

    public override string ToString() => _details.Count is 0 ? Status : $"{Status} {_details.ToJsonString()}";

    private void Change(string status, JsonObject request)
    {
        Status = status;
        _version++;
        _details = request["statusDetails"]?.DeepClone().AsObject() ?? _details;
        if (!IsPending)
        {
            _ended.TrySetResult(status);
        }
    }
}
