namespace IotJobs.Device;

/// <summary>What a topic of the AWS IoT Jobs protocol is for.</summary>
public enum JobTopicKind
{
    /// <summary>The list of pending job executions has changed; read with <see cref="PendingJobExecutions"/>.</summary>
    Notify,

    /// <summary>Another job execution has become the next one, or none is left; read with <see cref="JobExecutionMessage"/>.</summary>
    NotifyNext,

    /// <summary>GetPendingJobExecutions: asks for the list; the answer is read with <see cref="PendingJobExecutions"/>.</summary>
    Get,

    /// <summary>StartNextPendingJobExecution: starts the next one; the answer is read with <see cref="JobExecutionMessage"/>.</summary>
    StartNext,

    /// <summary>DescribeJobExecution: asks for one job execution; the answer is read with <see cref="JobExecutionMessage"/>.</summary>
    Describe,

    /// <summary>UpdateJobExecution: reports a status; the answer is read with <see cref="JobUpdateAccepted"/>.</summary>
    Update,
}
