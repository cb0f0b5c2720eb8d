using System.Diagnostics.CodeAnalysis;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>What the name of a topic of the AWS IoT Jobs protocol says.</summary>
/// <param name="ThingName">The thing.</param>
/// <param name="Kind">What the topic is for.</param>
/// <param name="Outcome">Whether it is an answer, and which.</param>
/// <param name="JobId">The job, or null when the topic names none.</param>
/// <param name="IsNext">Whether the topic names the next job, <c>$next</c>, in place of a JobId.</param>
/// <param name="NamespaceId">The namespace, or null when the topic has none.</param>
public readonly record struct JobTopic(
    string ThingName,
    JobTopicKind Kind,
    JobTopicOutcome Outcome = JobTopicOutcome.None,
    JobId? JobId = null,
    bool IsNext = false,
    string? NamespaceId = null)
{
    private const int FirstOfJobs = 4;

    /// <summary>Reads the name of a topic. Topics with a namespace are read in every form that has been seen.</summary>
    /// <param name="topic">The name of a topic, not a filter; or null.</param>
    /// <param name="result">What it says, or <c>default</c>.</param>
    /// <returns>Whether it is a topic of the Jobs protocol; false for wildcards, illegal names and topics of other services.</returns>
    public static bool TryParse([NotNullWhen(true)] string? topic, out JobTopic result)
    {
        result = default;
        if (topic?.Split('/') is not { Length: > FirstOfJobs } levels
            || levels is not ["$aws", "things", var thing, "jobs", ..]
            || !DeviceNames.IsLegal(thing)
            || OfJobs(thing, levels.AsSpan(FirstOfJobs)) is not { } found)
        {
            return false;
        }

        result = found;
        return true;
    }

    private static JobTopic? OfJobs(string thing, ReadOnlySpan<string> levels)
    {
        var outcome = levels[levels.Length - 1] switch
        {
            "accepted" => JobTopicOutcome.Accepted,
            "rejected" => JobTopicOutcome.Rejected,
            _ => JobTopicOutcome.None,
        };
        return outcome == JobTopicOutcome.None
            ? OfNotification(thing, levels) ?? OfRequest(thing, levels)
            : OfRequest(thing, levels.Slice(0, levels.Length - 1)) is { } request ? request with { Outcome = outcome } : null;
    }

    private static JobTopic? OfNotification(string thing, ReadOnlySpan<string> levels) => levels switch
    {
        ["notify"] => new(thing, JobTopicKind.Notify),
        ["notify-next"] => new(thing, JobTopicKind.NotifyNext),
        [var last] when NamespaceOf(last, "notify-namespace-") is { } id => new(thing, JobTopicKind.Notify, NamespaceId: id),
        [var last] when NamespaceOf(last, "notify-next-namespace-") is { } id => new(thing, JobTopicKind.NotifyNext, NamespaceId: id),
        [var job, var last, .. [] or [""]]
            when NamespaceOf(last, "notify-namespace-") is { } id && IotJobs.JobId.TryParse(job, out var jobId) =>
            new(thing, JobTopicKind.Notify, JobId: jobId, NamespaceId: id),
        _ => null,
    };

    private static JobTopic? OfRequest(string thing, ReadOnlySpan<string> levels) => levels switch
    {
        ["get"] => new(thing, JobTopicKind.Get),
        ["start-next"] => new(thing, JobTopicKind.StartNext),
        [var job, var verb] => OfJob(thing, job, verb, null),
        [var job, var level, var verb] when NamespaceOf(level, "namespace-") is { } id => OfJob(thing, job, verb, id),
        _ => null,
    };

    private static JobTopic? OfJob(string thing, string job, string verb, string? namespaceId) => (job, verb) switch
    {
        ("$next", "get") => new(thing, JobTopicKind.Describe, IsNext: true, NamespaceId: namespaceId),
        (_, "get" or "update") when IotJobs.JobId.TryParse(job, out var jobId) =>
            new(thing, verb == "get" ? JobTopicKind.Describe : JobTopicKind.Update, JobId: jobId, NamespaceId: namespaceId),
        _ => null,
    };

    // A namespace has the alphabet of a JobId.
    private static string? NamespaceOf(string level, string prefix) =>
        level.Length > prefix.Length
            && level.StartsWith(prefix, StringComparison.Ordinal)
            && JobIdGrammar.IndexOfIllegal(level.AsSpan(prefix.Length)) < 0
                ? level.Substring(prefix.Length)
                : null;
}
