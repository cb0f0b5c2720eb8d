namespace IotJobs.Device;

/// <summary>What every message of AWS IoT to a device has.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs device MQTT API operations.</remarks>
public abstract class JobMessage
{
    private protected JobMessage()
    {
    }

    /// <summary>When the message was sent, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The token of the request that this answers; null in a notification.</summary>
    public string? ClientToken { get; init; }

    /// <summary>These members while a message is read.</summary>
    internal struct Frame
    {
        /// <inheritdoc cref="JobMessage.Timestamp"/>
        public DateTimeOffset? Timestamp { get; private set; }

        /// <inheritdoc cref="JobMessage.ClientToken"/>
        public string? ClientToken { get; private set; }

        /// <summary>Reads the member that the reader stands on, or passes over it.</summary>
        public void Read(ref DevicePayloadReader reader)
        {
            switch (reader.Name)
            {
                case "timestamp":
                    Timestamp = reader.ReadTime();
                    break;
                case "clientToken":
                    ClientToken = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }
}
