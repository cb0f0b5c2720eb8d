using System.Net;
using MQTTnet;
using MQTTnet.Server;

namespace IotJobs.Package.Tests.Samples;

/// <summary>A broker on a free port of loopback, for machines without Mosquitto.</summary>
internal sealed class InProcessBroker : IAsyncDisposable
{
    private readonly MqttServer _server;

    private InProcessBroker(int port)
    {
        Port = port;
        _server = new MqttServerFactory().CreateMqttServer(
            new MqttServerOptionsBuilder()
                .WithDefaultEndpoint()
                .WithDefaultEndpointPort(port)
                .WithDefaultEndpointBoundIPAddress(IPAddress.Loopback)
                .WithDefaultEndpointBoundIPV6Address(IPAddress.None)
                .Build());
    }

    public int Port { get; }

    /// <summary>For a client of this process.</summary>
    public MqttClientOptions Client(string id) => new MqttClientOptionsBuilder().WithTcpServer("127.0.0.1", Port).WithClientId(id).Build();

    public static async Task<InProcessBroker> StartAsync()
    {
        var broker = new InProcessBroker(MosquittoBroker.FreePort());
        await broker._server.StartAsync();
        return broker;
    }

    public Task StopAsync() => _server.IsStarted ? _server.StopAsync() : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _server.Dispose();
    }
}
