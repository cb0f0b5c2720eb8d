using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeviceUpdate.Device;
using IotJobs.Device;
using MQTTnet;
using MQTTnet.Protocol;

namespace DeviceUpdate.Cloud;

/// <summary>
/// A small stand-in for AWS IoT Jobs: takes the input of CreateJob, and talks to devices over an MQTT broker as AWS IoT does. It knows neither
/// rollouts nor timeouts.
/// </summary>
public sealed class JobsService(Action<string> log) : IDisposable
{
    private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
    private readonly Lock _gate = new();
    private readonly List<Execution> _executions = [];

    public async Task OpenAsync(MqttClientOptions broker, CancellationToken cancellation)
    {
        _client.ApplicationMessageReceivedAsync += message => AnswerAsync(message.ApplicationMessage, cancellation);
        await _client.ConnectOrThrowAsync(broker, cancellation);
        await _client.SubscribeAsync("$aws/things/+/jobs/#", MqttQualityOfServiceLevel.AtLeastOnce, cancellation);
    }

    /// <summary>CreateJob, for one thing.</summary>
    /// <param name="input">What <c>aws iot create-job --cli-input-json</c> takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The job, and a task that ends with its last status.</returns>
    public async Task<(string JobId, Task<string> Ended)> CreateJobAsync(string input, CancellationToken cancellation)
    {
        var job = JsonNode.Parse(input)!;
        var thing = ((string)job["targets"]!.AsArray().Single()!).Split(":thing/")[1];
        var execution = new Execution((string)job["jobId"]!, thing, (string)job["document"]!);
        await ChangeAsync(
            thing,
            () =>
            {
                _executions.Add(execution);
                Log(execution);
                return null;
            },
            cancellation);
        return (execution.JobId, execution.Ended);
    }

    /// <summary>CancelJob, with force: also when a device has begun.</summary>
    public Task CancelJobAsync(string jobId, CancellationToken cancellation)
    {
        var execution = _executions.Single(execution => execution.JobId == jobId);
        return ChangeAsync(
            execution.ThingName,
            () =>
            {
                execution.Cancel();
                Log(execution);
                return null;
            },
            cancellation);
    }

    public void Dispose() => _client.Dispose();

    private async Task AnswerAsync(MqttApplicationMessage message, CancellationToken cancellation)
    {
        if (JobTopic.TryParse(message.Topic, out var request)
            && request is { Outcome: JobTopicOutcome.None, Kind: not (JobTopicKind.Notify or JobTopicKind.NotifyNext) })
        {
            await ChangeAsync(request.ThingName, () => AnswerOrRefuse(message, request), cancellation);
        }
    }

    private (string Topic, JsonObject Payload)? AnswerOrRefuse(MqttApplicationMessage message, JobTopic request)
    {
        JsonNode? token = null;
        try
        {
            var payload = Read(message.Payload.ToArray());
            token = payload["clientToken"]?.DeepClone();
            return (message.Topic + "/accepted", Stamp(Answer(request, payload)));
        }
        catch (RequestRefusal refusal)
        {
            log($"{message.Topic}: {refusal.Message}");
            return (message.Topic + "/rejected", Stamp(refusal.ToJson()));
        }

        JsonObject Stamp(JsonObject answer)
        {
            answer["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            answer["clientToken"] = token;
            return answer;
        }
    }

    private JsonObject Answer(JobTopic request, JsonObject payload)
    {
        var execution = request.JobId is { } jobId
            ? _executions.Find(execution => execution.ThingName == request.ThingName && execution.JobId == jobId)
                ?? throw new RequestRefusal("ResourceNotFound", $"{jobId} is no job of {request.ThingName}")
            : Next(request.ThingName);
        switch (request.Kind)
        {
            case JobTopicKind.Get:
                return new() { ["inProgressJobs"] = Summaries("IN_PROGRESS"), ["queuedJobs"] = Summaries("QUEUED") };
            case JobTopicKind.Update:
                execution!.Update(payload);
                Log(execution);
                return (bool?)payload["includeJobExecutionState"] is true ? new() { ["executionState"] = execution.ToState() } : [];
            case JobTopicKind.StartNext when execution is not null:
                execution.Start(payload);
                Log(execution);
                break;
        }

        return execution is null ? [] : new() { ["execution"] = execution.ToJson() };

        JsonArray Summaries(string status) =>
            [.. Of(request.ThingName).Where(execution => execution.Status == status).Select(execution => execution.ToSummary())];
    }

    // What is published is made while nothing else can change.
    private async Task ChangeAsync(string thing, Func<(string Topic, JsonObject Payload)?> change, CancellationToken cancellation)
    {
        List<(string Topic, JsonObject Payload)> messages = [];
        lock (_gate)
        {
            var before = Next(thing);
            if (change() is { } answer)
            {
                messages.Add(answer);
            }

            var next = Next(thing);
            if (next != before)
            {
                JsonObject execution = next?.ToSummary() ?? [];
                messages.Add(($"$aws/things/{thing}/jobs/notify-next", new() { ["execution"] = execution }));
            }
        }

        foreach (var (topic, payload) in messages)
        {
            await _client.PublishStringAsync(
                topic, payload.ToJsonString(), MqttQualityOfServiceLevel.AtLeastOnce, cancellationToken: cancellation);
        }
    }

    private IEnumerable<Execution> Of(string thing) => _executions.Where(execution => execution.ThingName == thing);

    // Those that were begun come first.
    private Execution? Next(string thing) =>
        Of(thing).FirstOrDefault(execution => execution.Status == "IN_PROGRESS") ?? Of(thing).FirstOrDefault(execution => execution.IsPending);

    private void Log(Execution execution) => log($"{execution.JobId}: {execution}");

    private static JsonObject Read(byte[] payload)
    {
        try
        {
            return JsonNode.Parse(payload) as JsonObject ?? throw new RequestRefusal("InvalidRequest", "The request is no object");
        }
        catch (JsonException exception)
        {
            throw new RequestRefusal("InvalidJson", exception.Message);
        }
    }
}
