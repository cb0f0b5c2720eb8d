namespace IotJobs.Device;

/// <summary>Which of the three topics of a request: its own, or that of one of its answers.</summary>
public enum JobTopicOutcome
{
    /// <summary>The request, or a notification, which has no answer.</summary>
    None,

    /// <summary>The answer to a request that AWS IoT has carried out.</summary>
    Accepted,

    /// <summary>The answer to a request that AWS IoT has refused; read with <see cref="JobRejection"/>.</summary>
    Rejected,
}
