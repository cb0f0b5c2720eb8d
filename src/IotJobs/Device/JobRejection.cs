using System.Diagnostics.CodeAnalysis;

namespace IotJobs.Device;

/// <summary>The payload of a rejected answer, whatever the request.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs data type ErrorResponse.</remarks>
public sealed class JobRejection : JobMessage
{
    /// <summary>
    /// The error: InvalidTopic, InvalidJson, InvalidRequest, InvalidStateTransition, ResourceNotFound, VersionMismatch, InternalError,
    /// RequestThrottled, TerminalStateReached, or one that AWS IoT adds.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>The error in words.</summary>
    public string? Message { get; init; }

    /// <summary>The state that the update met; with InvalidStateTransition and VersionMismatch.</summary>
    public JobExecutionState? ExecutionState { get; init; }

    /// <summary>Reads a payload. Members may have any order; unknown ones are passed over.</summary>
    /// <param name="utf8Json">The payload, UTF-8 without a byte order mark.</param>
    /// <exception cref="JobDocumentException">The payload is not such a message; the exception says why and where.</exception>
    public static JobRejection Parse(ReadOnlyMemory<byte> utf8Json) => DevicePayloadReader.Read(utf8Json, Read);

    /// <summary>Reads a payload that may be anything.</summary>
    /// <param name="utf8Json">The payload: JSON in UTF-8.</param>
    /// <param name="message">The message, or null.</param>
    /// <returns>Whether the payload is such a message.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out JobRejection? message) =>
        (message = DevicePayloadReader.TryRead(utf8Json, Read)) is not null;

    private static JobRejection Read(ref DevicePayloadReader reader)
    {
        string? code = null, text = null;
        JobExecutionState? state = null;
        Frame frame = default;
        while (reader.NextMember())
        {
            switch (reader.Name)
            {
                case "code":
                    code = reader.ReadString();
                    break;
                case "message":
                    text = reader.ReadString();
                    break;
                case "executionState":
                    state = JobExecutionState.Read(ref reader);
                    break;
                default:
                    frame.Read(ref reader);
                    break;
            }
        }

        return new()
        {
            Code = code ?? throw reader.Missing("code"),
            Message = text,
            ExecutionState = state,
            Timestamp = frame.Timestamp,
            ClientToken = frame.ClientToken,
        };
    }
}
