namespace IotJobs;

/// <summary>
/// A recurring window in which devices are told of the job: one entry of <c>schedulingConfig.maintenanceWindows</c> of CreateJob.
/// May be written several times. AWS IoT refuses it on a SNAPSHOT job.
/// </summary>
/// <remarks>Source of the limits: AWS IoT service model, shape MaintenanceWindow; developer guide, scheduling configuration.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobMaintenanceWindowAttribute : Attribute
{
    /// <summary>
    /// A recurring window in which devices are told of the job: one entry of <c>schedulingConfig.maintenanceWindows</c> of CreateJob.
    /// May be written several times. AWS IoT refuses it on a SNAPSHOT job.
    /// </summary>
    public JobMaintenanceWindowAttribute()
    {
    }

    /// <summary>
    /// A recurring window in which devices are told of the job: one entry of <c>schedulingConfig.maintenanceWindows</c> of CreateJob.
    /// May be written several times. AWS IoT refuses it on a SNAPSHOT job.
    /// </summary>
    /// <param name="startTime">When the window opens, in UTC: <c>cron(minutes hours day-of-month month day-of-week year)</c>, such as <c>cron(0 2 ? * MON *)</c>; 1 to 256 characters.</param>
    /// <param name="durationInMinutes">How long the window stays open, in minutes: 1 to 1,430 (23 hours and 50 minutes).</param>
    public JobMaintenanceWindowAttribute(string startTime, int durationInMinutes)
    {
        StartTime = startTime;
        DurationInMinutes = durationInMinutes;
    }

    /// <summary>
    /// When the window opens, in UTC: <c>cron(minutes hours day-of-month month day-of-week year)</c>, such as <c>cron(0 2 ? * MON *)</c>;
    /// 1 to 256 characters.
    /// </summary>
    public string? StartTime { get; set; }

    /// <summary>How long the window stays open, in minutes: 1 to 1,430 (23 hours and 50 minutes).</summary>
    public int DurationInMinutes { get; set; }
}
