using MQTTnet;

namespace DeviceUpdate.Device;

/// <summary>Connecting to a broker that may say no.</summary>
public static class MqttConnecting
{
    /// <summary>Connects. MQTTnet itself does not throw when the broker answers, but refuses.</summary>
    /// <exception cref="IOException">The broker refuses; the message holds its reason.</exception>
    public static async Task ConnectOrThrowAsync(this IMqttClient client, MqttClientOptions options, CancellationToken cancellation)
    {
        var answer = await client.ConnectAsync(options, cancellation);
        if (answer.ResultCode != MqttClientConnectResultCode.Success)
        {
            throw new IOException($"The broker refuses the connection: {answer.ResultCode}.");
        }
    }
}
