using System.Diagnostics.CodeAnalysis;

namespace IotJobs.Device;

/// <summary>The payload of a rejected answer, whatever the request.</summary>
/// <remarks>Source: AWS IoT Core developer guide, Jobs data type ErrorResponse.</remarks>
public sealed class JobRejection
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

    /// <summary>When the message was sent, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The token of the request that this answers.</summary>
    public string? ClientToken { get; init; }

    /// <summary>Reads a payload. Members may have any order; unknown ones are passed over.</summary>
    /// <param name="utf8Json">The payload, UTF-8 without a byte order mark.</param>
    /// <exception cref="JobDocumentException">The payload is not such a message; the exception says why and where.</exception>
    public static JobRejection Parse(ReadOnlyMemory<byte> utf8Json) => DevicePayloadReader.Read(utf8Json, Read);

    /// <summary>Reads a payload that may be anything.</summary>
    /// <param name="utf8Json">See <see cref="Parse"/>.</param>
    /// <param name="message">The message, or null.</param>
    /// <returns>Whether the payload is such a message.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out JobRejection? message) =>
        (message = DevicePayloadReader.TryRead(utf8Json, Read)) is not null;

    private static JobRejection Read(ref DevicePayloadReader reader)
    {
        string? code = null, text = null, token = null;
        JobExecutionState? state = null;
        DateTimeOffset? timestamp = null;
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
                case "timestamp":
                    timestamp = reader.ReadTime();
                    break;
                case "clientToken":
                    token = reader.ReadString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new()
        {
            Code = code ?? throw reader.Missing("code"), Message = text, ExecutionState = state, Timestamp = timestamp, ClientToken = token,
        };
    }
}
