using System.Runtime.InteropServices;
using System.Text.Json;
using IotJobs.Device;

namespace IotJobs.Fuzz;

/// <summary>The parsers of what AWS IoT sends to a device.</summary>
internal static class DeviceMessages
{
    // What the payload may have, and so what is left of it for the document.
    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 66 };

    private delegate bool TryParse<T>(ReadOnlyMemory<byte> utf8Json, out T? message);

    public static IEnumerable<FuzzTarget> Targets =>
    [
        Of<JobExecutionMessage>(
            JobExecutionMessage.Parse,
            JobExecutionMessage.TryParse,
            message => message.Execution?.JobDocument ?? default,
            """{"timestamp":1489097434407,"clientToken":"t\u00e9","execution":{"jobId":"ota-7","thingName":"T","status":"QUEUED","statusDetails":{"a":"b"},"queuedAt":1489097374.5}}""",
            """{"execution":{"jobId":"a","startedAt":1,"lastUpdatedAt":0,"versionNumber":1,"executionNumber":2,"approximateSecondsBeforeTimedOut":3,"jobDocument":{"x":[1,{"y":"é"}]}}}""",
            """{"execution":{"jobId":"a","jobDocument":"{\"operation\":\"UPDATE\"}","more":[null]}}""",
            $$$"""{"execution":{"jobId":"a","jobDocument":{{{JobDocuments.Seeds[0]}}}}}"""),
        Of<PendingJobExecutions>(
            PendingJobExecutions.Parse,
            PendingJobExecutions.TryParse,
            _ => default,
            """{"timestamp":1,"jobs":{"IN_PROGRESS":[{"jobId":"a","queuedAt":1}],"QUEUED":[{"jobId":"b"}],"more":[]},"clientToken":null}""",
            """{"inProgressJobs":[{"jobId":"a","versionNumber":1}],"queuedJobs":[],"more":{}}"""),
        Of<JobRejection>(
            JobRejection.Parse,
            JobRejection.TryParse,
            _ => default,
            """{"code":"VersionMismatch","message":"\n","executionState":{"status":"FAILED","statusDetails":{},"versionNumber":2},"timestamp":1,"clientToken":"c"}"""),
        Of<JobUpdateAccepted>(
            JobUpdateAccepted.Parse,
            JobUpdateAccepted.TryParse,
            message => message.JobDocument,
            """{"timestamp":1489097434,"executionState":{"status":"IN_PROGRESS","statusDetails":{"step":"1"},"versionNumber":2},"jobDocument":{"a":[]}}""",
            """{"jobDocument":"{}","executionState":null}"""),
    ];

    private static FuzzTarget Of<T>(
        Func<ReadOnlyMemory<byte>, T> parse, TryParse<T> tryParse, Func<T, ReadOnlyMemory<byte>> documentOf, params string[] seeds) where T : class =>
        new(typeof(T).Name, seeds, input =>
        {
            var (message, refusal) = FuzzTarget.Read(tryParse(input, out _), () => parse(input));
            if (refusal is not null)
            {
                return FuzzTarget.KindOf(refusal, input.Length);
            }

            CheckAccepted(input, documentOf(message!));
            return FuzzTarget.Accepted;
        });

    private static void CheckAccepted(byte[] input, ReadOnlyMemory<byte> document)
    {
        JsonDocument.Parse(input, s_deep).Dispose();
        EveryMember.TryParseJobDocument(document.Span, "T", out _);

        // A part of the payload is JSON; the text of a string may be anything.
        if (!document.IsEmpty && MemoryMarshal.TryGetArray(document, out var part) && part.Array == input)
        {
            JsonDocument.Parse(document, s_deep).Dispose();
        }
    }
}
