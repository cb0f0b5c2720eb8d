using System.Diagnostics.CodeAnalysis;
using IotJobs.Resources;

namespace IotJobs.Device;

/// <summary>
/// The payload of a list of pending job executions: of <c>notify</c>, and of the accepted answer of <c>get</c>. It has no job documents.
/// </summary>
/// <remarks>Source: AWS IoT Core developer guide, ListNotification and GetPendingJobExecutions. A notification lists at most 15.</remarks>
public sealed class PendingJobExecutions : JobMessage
{
    /// <summary>Those the device has begun.</summary>
    public IReadOnlyList<JobExecution> InProgress { get; init; } = [];

    /// <summary>Those that wait.</summary>
    public IReadOnlyList<JobExecution> Queued { get; init; } = [];

    /// <summary>Reads a payload. Members may have any order; unknown ones are passed over.</summary>
    /// <param name="utf8Json">The payload, UTF-8 without a byte order mark.</param>
    /// <exception cref="JobDocumentException">The payload is not such a message; the exception says why and where.</exception>
    public static PendingJobExecutions Parse(ReadOnlyMemory<byte> utf8Json) => DevicePayloadReader.Read(utf8Json, Read);

    /// <summary>Reads a payload that may be anything.</summary>
    /// <param name="utf8Json">The payload: JSON in UTF-8.</param>
    /// <param name="message">The message, or null.</param>
    /// <returns>Whether the payload is such a message; true also when it lists nothing.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out PendingJobExecutions? message) =>
        (message = DevicePayloadReader.TryRead(utf8Json, Read)) is not null;

    private static PendingJobExecutions Read(ref DevicePayloadReader reader)
    {
        var inProgress = new List<JobExecution>();
        var queued = new List<JobExecution>();
        Frame frame = default;
        while (reader.NextMember())
        {
            switch (reader.Name)
            {
                case "inProgressJobs":
                    ReadList(ref reader, inProgress, JobExecutionStatus.InProgress);
                    break;
                case "queuedJobs":
                    ReadList(ref reader, queued, JobExecutionStatus.Queued);
                    break;
                case "jobs":
                    ReadByStatus(ref reader, inProgress, queued);
                    break;
                default:
                    frame.Read(ref reader);
                    break;
            }
        }

        return new() { InProgress = inProgress, Queued = queued, Timestamp = frame.Timestamp, ClientToken = frame.ClientToken };
    }

    private static void ReadByStatus(ref DevicePayloadReader reader, List<JobExecution> inProgress, List<JobExecution> queued)
    {
        for (var begun = reader.BeginObject(); begun && reader.NextMember();)
        {
            switch (StatusWords.Parse(reader.Name))
            {
                case JobExecutionStatus.InProgress:
                    ReadList(ref reader, inProgress, JobExecutionStatus.InProgress);
                    break;
                case JobExecutionStatus.Queued:
                    ReadList(ref reader, queued, JobExecutionStatus.Queued);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private static void ReadList(ref DevicePayloadReader reader, List<JobExecution> list, JobExecutionStatus status)
    {
        for (var begun = reader.BeginArray(); begun && reader.NextItem();)
        {
            list.Add(JobExecution.Read(ref reader, status) ?? throw reader.Expected(Messages.AJobExecution));
        }
    }
}
