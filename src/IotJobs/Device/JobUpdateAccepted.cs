using System.Diagnostics.CodeAnalysis;

namespace IotJobs.Device;

/// <summary>The payload of the accepted answer to a <see cref="JobExecutionUpdate"/>.</summary>
/// <remarks>Source: AWS IoT Core developer guide, UpdateJobExecution over MQTT.</remarks>
public sealed class JobUpdateAccepted : JobMessage
{
    /// <summary>The state after the update, or null unless <see cref="JobExecutionUpdate.IncludeJobExecutionState"/> asked for it.</summary>
    public JobExecutionState? ExecutionState { get; init; }

    /// <summary>
    /// The job document, empty unless <see cref="JobExecutionUpdate.IncludeJobDocument"/> asked for it; see
    /// <see cref="JobExecution.JobDocument"/>.
    /// </summary>
    public ReadOnlyMemory<byte> JobDocument { get; init; }

    /// <summary>Reads a payload. Members may have any order; unknown ones are passed over.</summary>
    /// <param name="utf8Json">The payload, UTF-8 without a byte order mark. <see cref="JobDocument"/> refers to this memory.</param>
    /// <exception cref="JobDocumentException">The payload is not such a message; the exception says why and where.</exception>
    public static JobUpdateAccepted Parse(ReadOnlyMemory<byte> utf8Json) => DevicePayloadReader.Read(utf8Json, Read);

    /// <summary>Reads a payload that may be anything.</summary>
    /// <param name="utf8Json">The payload: JSON in UTF-8.</param>
    /// <param name="message">The message, or null.</param>
    /// <returns>Whether the payload is such a message.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out JobUpdateAccepted? message) =>
        (message = DevicePayloadReader.TryRead(utf8Json, Read)) is not null;

    private static JobUpdateAccepted Read(ref DevicePayloadReader reader)
    {
        JobExecutionState? state = null;
        ReadOnlyMemory<byte> document = default;
        Frame frame = default;
        while (reader.NextMember())
        {
            switch (reader.Name)
            {
                case "executionState":
                    state = JobExecutionState.Read(ref reader);
                    break;
                case "jobDocument":
                    document = reader.ReadDocument();
                    break;
                default:
                    frame.Read(ref reader);
                    break;
            }
        }

        return new() { ExecutionState = state, JobDocument = document, Timestamp = frame.Timestamp, ClientToken = frame.ClientToken };
    }
}
