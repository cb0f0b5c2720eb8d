using System.Diagnostics.CodeAnalysis;

namespace IotJobs.Device;

/// <summary>
/// The payload of a message about one job execution, or about none: of <c>notify-next</c>, and of the accepted answers of
/// <c>start-next</c> and <c>{jobId}/get</c>, <c>$next</c> included.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs device MQTT API operations.</remarks>
public sealed class JobExecutionMessage : JobMessage
{
    /// <summary>The job execution, or null when there is no job to do.</summary>
    public JobExecution? Execution { get; init; }

    /// <summary>Reads a payload. Members may have any order; unknown ones are passed over.</summary>
    /// <param name="utf8Json">
    /// The payload, UTF-8 without a byte order mark. <see cref="JobExecution.JobDocument"/> refers to this memory.
    /// </param>
    /// <exception cref="JobDocumentException">The payload is not such a message; the exception says why and where.</exception>
    public static JobExecutionMessage Parse(ReadOnlyMemory<byte> utf8Json) => DevicePayloadReader.Read(utf8Json, Read);

    /// <summary>Reads a payload that may be anything.</summary>
    /// <param name="utf8Json">The payload: JSON in UTF-8.</param>
    /// <param name="message">The message, or null.</param>
    /// <returns>Whether the payload is such a message; true also when it says that there is no job.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out JobExecutionMessage? message) =>
        (message = DevicePayloadReader.TryRead(utf8Json, Read)) is not null;

    private static JobExecutionMessage Read(ref DevicePayloadReader reader)
    {
        JobExecution? execution = null;
        Frame frame = default;
        while (reader.NextMember())
        {
            switch (reader.Name)
            {
                case "execution":
                    execution = JobExecution.Read(ref reader);
                    break;
                default:
                    frame.Read(ref reader);
                    break;
            }
        }

        return new() { Execution = execution, Timestamp = frame.Timestamp, ClientToken = frame.ClientToken };
    }
}
