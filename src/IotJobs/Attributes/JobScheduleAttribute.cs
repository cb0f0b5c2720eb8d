namespace IotJobs;

/// <summary>
/// What happens at the end of a scheduled job: <c>schedulingConfig</c> of CreateJob. The times are given per call, in
/// <see cref="JobOptions"/>:
/// a constant would go stale.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobScheduleAttribute : Attribute
{
    /// <summary>
    /// What happens at the end of a scheduled job: <c>schedulingConfig</c> of CreateJob. The times are given per call, in
    /// <see cref="JobOptions"/>:
    /// a constant would go stale.
    /// </summary>
    public JobScheduleAttribute()
    {
    }

    /// <summary>
    /// What happens at the end of a scheduled job: <c>schedulingConfig</c> of CreateJob. The times are given per call, in
    /// <see cref="JobOptions"/>:
    /// a constant would go stale.
    /// </summary>
    /// <param name="endBehavior">One of <see cref="JobEndBehaviors"/>: <c>STOP_ROLLOUT</c> (AWS IoT's default), <c>CANCEL</c> or <c>FORCE_CANCEL</c>.</param>
    public JobScheduleAttribute(string endBehavior) => EndBehavior = endBehavior;

    /// <summary>
    /// One of <see cref="JobEndBehaviors"/>: <c>STOP_ROLLOUT</c> (AWS IoT's default), <c>CANCEL</c> or <c>FORCE_CANCEL</c>. It has a meaning only together with
    /// <see cref="JobOptions.EndTime"/>. Source: AWS IoT service model, shape JobEndBehavior.
    /// </summary>
    public string? EndBehavior { get; set; }
}
