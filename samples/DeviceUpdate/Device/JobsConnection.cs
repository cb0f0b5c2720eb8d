using System.Buffers;
using System.Threading.Channels;
using IotJobs;
using IotJobs.Device;
using MQTTnet;
using MQTTnet.Protocol;

namespace DeviceUpdate.Device;

/// <summary>The Jobs protocol over MQTTnet, for one loop of a device: one question at a time, and its answer.</summary>
public sealed class JobsConnection : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
    private readonly Channel<(string Topic, byte[] Payload)> _incoming = Channel.CreateUnbounded<(string, byte[])>();
    private readonly JobTopics _topics;
    private bool _isNotified;

    public JobsConnection(string thingName)
    {
        _topics = new JobTopics(thingName);
        _client.ApplicationMessageReceivedAsync += message =>
        {
            // A copy, since the client may use its buffer again.
            _incoming.Writer.TryWrite((message.ApplicationMessage.Topic, message.ApplicationMessage.Payload.ToArray()));
            return Task.CompletedTask;
        };
        _client.DisconnectedAsync += lost =>
        {
            _incoming.Writer.TryComplete(lost.Exception);
            return Task.CompletedTask;
        };
    }

    /// <summary>Connects and subscribes.</summary>
    /// <param name="options">The broker. For AWS IoT: port 8883, WithTlsOptions and the thing's certificate.</param>
    public async Task OpenAsync(MqttClientOptions options, CancellationToken cancellation)
    {
        await _client.ConnectOrThrowAsync(options, cancellation);
        string[] filters =
        [
            _topics.NotifyNext,
            _topics.StartNext(JobTopicOutcome.Accepted),
            _topics.StartNext(JobTopicOutcome.Rejected),
            _topics.UpdateFilter(JobTopicOutcome.Accepted),
            _topics.UpdateFilter(JobTopicOutcome.Rejected),
        ];
        foreach (var filter in filters)
        {
            await _client.SubscribeAsync(filter, MqttQualityOfServiceLevel.AtLeastOnce, cancellation);
        }
    }

    /// <summary>Starts the next job, or goes on with the one that was begun; null when there is none.</summary>
    /// <exception cref="JobRefusedException">AWS IoT says no.</exception>
    public async Task<JobExecution?> StartNextAsync(CancellationToken cancellation)
    {
        var token = NewToken();
        var request = new JobStartNext { StepTimeoutInMinutes = 30, ClientToken = token };
        return (await AskAsync(_topics.StartNext, request.ToUtf8Bytes(), token, JobExecutionMessage.Parse, cancellation)).Execution;
    }

    /// <summary>Reports a status.</summary>
    /// <returns>The version for the next report.</returns>
    /// <exception cref="JobRefusedException">AWS IoT says no: somebody else has changed or canceled the job, say.</exception>
    public async Task<long?> ReportAsync(
        JobId job, long? version, JobUpdateStatus status, IReadOnlyDictionary<string, string> details, CancellationToken cancellation)
    {
        var token = NewToken();
        var request = new JobExecutionUpdate(status)
        {
            ExpectedVersion = version, StatusDetails = details, IncludeJobExecutionState = true, ClientToken = token,
        };
        var answer = await AskAsync(outcome => _topics.Update(job, outcome), request.ToUtf8Bytes(), token, JobUpdateAccepted.Parse, cancellation);
        return answer.ExecutionState?.VersionNumber;
    }

    /// <summary>Waits until AWS IoT speaks of a next job.</summary>
    /// <exception cref="IOException">The connection is lost.</exception>
    public async Task WaitForNewsAsync(CancellationToken cancellation)
    {
        while (!_isNotified)
        {
            await ReceiveAsync(cancellation);
        }

        _isNotified = false;
    }

    public void Dispose() => _client.Dispose();

    private static string NewToken() => Guid.NewGuid().ToString("N");

    private async Task<T> AskAsync<T>(
        Func<JobTopicOutcome, string> topic, byte[] request, string token, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellation)
        where T : JobMessage
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            await _client.PublishBinaryAsync(
                topic(JobTopicOutcome.None), request, MqttQualityOfServiceLevel.AtLeastOnce, cancellationToken: patience.Token);
            while (true)
            {
                var message = await ReceiveAsync(patience.Token);
                if (message.Topic == topic(JobTopicOutcome.Accepted) && parse(message.Payload) is var answer && answer.ClientToken == token)
                {
                    return answer;
                }

                if (message.Topic == topic(JobTopicOutcome.Rejected)
                    && JobRejection.Parse(message.Payload) is var rejection
                    && rejection.ClientToken == token)
                {
                    throw new JobRefusedException(rejection);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer to {topic(JobTopicOutcome.None)} within {s_patience.TotalSeconds} seconds.");
        }
    }

    private async Task<(string Topic, byte[] Payload)> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            var message = await _incoming.Reader.ReadAsync(cancellation);
            _isNotified |= message.Topic == _topics.NotifyNext && JobExecutionMessage.Parse(message.Payload).Execution is not null;
            return message;
        }
        catch (ChannelClosedException closed)
        {
            throw new IOException("The connection to the broker is lost.", closed.InnerException);
        }
    }
}
