using System.Diagnostics.CodeAnalysis;
using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>The names of the topics over which one thing and the AWS IoT Jobs service talk.</summary>
/// <remarks>
/// A device subscribes to notifications and answers, and publishes requests.
/// Source: AWS IoT Core developer guide, reserved topics, "Job topics".
/// </remarks>
public sealed class JobTopics
{
    private readonly string _prefix;

    /// <summary>The topics of a thing.</summary>
    /// <param name="thingName">1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>_</c> and <c>-</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thingName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="thingName"/> is not the name of a thing; the message says why.</exception>
    public JobTopics([ThingName] string thingName)
    {
        ThingName = thingName ?? throw new ArgumentNullException(nameof(thingName));
        if (DeviceNames.Refusal(Messages.TheThingName, thingName) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(thingName));
        }

        _prefix = "$aws/things/" + thingName + "/jobs/";
    }

    /// <summary>The thing.</summary>
    public string ThingName { get; }

    /// <summary>Where AWS IoT says that the list of pending job executions has changed.</summary>
    public string Notify => _prefix + "notify";

    /// <summary>Where AWS IoT says that another job execution has become the next one, or that none is left.</summary>
    public string NotifyNext => _prefix + "notify-next";

    /// <summary>
    /// <see cref="Notify"/> for the jobs of one namespace, in the form that devices use; the service model prints another one.
    /// </summary>
    /// <param name="namespaceId">1 character or more of A-Z, a-z, 0-9, <c>_</c> and <c>-</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="namespaceId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="namespaceId"/> is empty or holds an illegal character.</exception>
    public string NotifyNamespace(string namespaceId) => _prefix + "notify-namespace-" + Checked(namespaceId);

    /// <summary><see cref="NotifyNext"/> for the jobs of one namespace, in the form that devices use; it is not documented.</summary>
    /// <inheritdoc cref="NotifyNamespace"/>
    public string NotifyNextNamespace(string namespaceId) => _prefix + "notify-next-namespace-" + Checked(namespaceId);

    /// <summary>GetPendingJobExecutions, or its answer.</summary>
    /// <param name="outcome">Which of its topics.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is no outcome.</exception>
    public string Get(JobTopicOutcome outcome = JobTopicOutcome.None) => _prefix + "get" + Suffix(outcome);

    /// <summary>StartNextPendingJobExecution, or its answer.</summary>
    /// <inheritdoc cref="Get"/>
    public string StartNext(JobTopicOutcome outcome = JobTopicOutcome.None) => _prefix + "start-next" + Suffix(outcome);

    /// <summary>DescribeJobExecution of the next job, <c>$next</c>, or its answer.</summary>
    /// <inheritdoc cref="Get"/>
    public string DescribeNext(JobTopicOutcome outcome = JobTopicOutcome.None) => _prefix + "$next/get" + Suffix(outcome);

    /// <summary>DescribeJobExecution, or its answer.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="outcome">Which of its topics.</param>
    /// <exception cref="InvalidOperationException"><paramref name="jobId"/> is <c>default(JobId)</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is no outcome.</exception>
    public string Describe(JobId jobId, JobTopicOutcome outcome = JobTopicOutcome.None) =>
        _prefix + jobId.Value + "/get" + Suffix(outcome);

    /// <summary>UpdateJobExecution, or its answer.</summary>
    /// <inheritdoc cref="Describe"/>
    public string Update(JobId jobId, JobTopicOutcome outcome = JobTopicOutcome.None) =>
        _prefix + jobId.Value + "/update" + Suffix(outcome);

    /// <summary>A topic filter, to subscribe to <see cref="Describe"/> of any job, <see cref="DescribeNext"/> included.</summary>
    /// <inheritdoc cref="Get"/>
    public string DescribeFilter(JobTopicOutcome outcome) => _prefix + "+/get" + Suffix(outcome);

    /// <summary>A topic filter, to subscribe to <see cref="Update"/> of any job.</summary>
    /// <inheritdoc cref="Get"/>
    public string UpdateFilter(JobTopicOutcome outcome) => _prefix + "+/update" + Suffix(outcome);

    /// <summary>Reads the name of an incoming topic; see <see cref="JobTopic.TryParse"/>.</summary>
    /// <param name="topic">The name of a topic, or null.</param>
    /// <param name="result">What it says, or <c>default</c>.</param>
    /// <returns>Whether it is a topic of the AWS IoT Jobs protocol and of this thing.</returns>
    public bool TryParse([NotNullWhen(true)] string? topic, out JobTopic result)
    {
        if (JobTopic.TryParse(topic, out result) && result.ThingName == ThingName)
        {
            return true;
        }

        result = default;
        return false;
    }

    private static string Suffix(JobTopicOutcome outcome) => outcome switch
    {
        JobTopicOutcome.None => "",
        JobTopicOutcome.Accepted => "/accepted",
        JobTopicOutcome.Rejected => "/rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, Messages.OutcomeIsUnknown),
    };

    private static string Checked(string namespaceId) =>
        (namespaceId ?? throw new ArgumentNullException(nameof(namespaceId))).Length > 0
            && JobIdGrammar.IndexOfIllegal(namespaceId.AsSpan()) < 0
            ? namespaceId
            : throw new ArgumentException(Message.Of(Messages.NamespaceIsIllegal, Words.CharactersOfIds), nameof(namespaceId));
}
