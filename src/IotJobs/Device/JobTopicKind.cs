namespace IotJobs.Device;

/// <summary>What a topic of the AWS IoT Jobs protocol is for.</summary>
public enum JobTopicKind
{
    /// <summary>The list of pending job executions has changed; read with <see cref="PendingJobExecutions"/>.</summary>
    Notify,

    /// <summary>Another job execution has become the next one, or there is none any more; read with <see cref="JobExecutionMessage"/>.</summary>
    NotifyNext,

    /// <summary>GetPendingJobExecutions: asks for the list of pending job executions; the answer is read with <see cref="PendingJobExecutions"/>.</summary>
    Get,

    /// <summary>StartNextPendingJobExecution: asks for the next job execution and starts it; the answer is read with <see cref="JobExecutionMessage"/>.</summary>
    StartNext,

    /// <summary>DescribeJobExecution: asks for one job execution; the answer is read with <see cref="JobExecutionMessage"/>.</summary>
    Describe,

    /// <summary>UpdateJobExecution: reports a status; the answer is read with <see cref="JobUpdateAccepted"/>.</summary>
    Update,
}
