using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2006, 2012, 2013: schedules and timeouts.</summary>
public sealed class ScheduleRuleTests
{
    private const string Windows = "SchedulingConfig = new SchedulingConfig { MaintenanceWindows = new List<MaintenanceWindow> { new MaintenanceWindow { StartTime = \"cron(0 2 ? * MON *)\", DurationInMinutes = 60 } } }";

    [Theory]
    [InlineData("_ = new CreateJobRequest { WINDOWS };", "CreateJobRequest")]
    [InlineData("_ = new CreateJobRequest { WINDOWS, TargetSelection = TargetSelection.SNAPSHOT };", "TargetSelection.SNAPSHOT")]
    [InlineData("return new CreateJobRequest { WINDOWS, TargetSelection = \"snapshot\" };", "\"snapshot\"")]
    [InlineData("return new CreateJobRequest { WINDOWS, TargetSelection = TargetSelection.FindValue(\"SNAPSHOT\") };", "TargetSelection.FindValue(\"SNAPSHOT\")")]
    public Task WindowOnSnapshot_Triggers(string body, string place) => Triggers("IOTJ2006", Expand(body), place);

    [Theory]
    [InlineData("_ = new CreateJobRequest { WINDOWS, TargetSelection = TargetSelection.CONTINUOUS };")]
    [InlineData("_ = new CreateJobRequest { WINDOWS, TargetSelection = flag ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT };")]
    [InlineData("_ = new CreateJobRequest { SchedulingConfig = new() { MaintenanceWindows = new() } };")]
    [InlineData("_ = new CreateJobRequest { SchedulingConfig = new() { EndTime = text } };")]
    [InlineData("return new CreateJobRequest { WINDOWS };")]
    public Task WindowOnContinuousOrUnknown_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2006", Expand(body));

    [Theory]
    [InlineData("""return new SchedulingConfig { StartTime = "2030-01-02 10:00", EndTime = "2030-01-01 10:00" };""", "\"2030-01-01 10:00\"")]
    [InlineData("""return new SchedulingConfig { StartTime = "2030-01-02T10:00:00Z", EndTime = "2030-01-02T10:29:00Z" };""", "\"2030-01-02T10:29:00Z\"")]
    [InlineData("""_ = new SchedulingConfig { StartTime = "2030-01-02 10:00", EndBehavior = JobEndBehavior.CANCEL };""", "EndBehavior")]
    [InlineData("""return new MaintenanceWindow { StartTime = "rate(1 day)" };""", "\"rate(1 day)\"")]
    [InlineData("""return new MaintenanceWindow { StartTime = "0 2 * * 1" };""", "\"0 2 * * 1\"")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 * * 1)" };""", "\"cron(0 2 * * 1)\"")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 * * MON *)" };""", "\"cron(0 2 * * MON *)\"")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 25 ? * MON *)" };""", "\"cron(0 25 ? * MON *)\"")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *" };""", "\"cron(0 2 ? * MON *\"")]
    public Task Contradiction_Triggers(string body, string place) => Triggers("IOTJ2012", body, place);

    [Theory]
    [InlineData("""return new SchedulingConfig { StartTime = "2030-01-02 10:00", EndTime = "2030-01-02 10:30", EndBehavior = "CANCEL" };""")]
    [InlineData("""return new SchedulingConfig { StartTime = "2030-01-02 10:00", EndTime = "2030-01-01T10:00Z" };""")]
    [InlineData("""return new SchedulingConfig { StartTime = text, EndTime = other };""")]
    [InlineData("""_ = new SchedulingConfig { EndBehavior = JobEndBehavior.CANCEL, EndTime = maybe };""")]
    [InlineData("""return new SchedulingConfig { EndBehavior = JobEndBehavior.CANCEL };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)" };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0/15 2-4,6 L * ? 2030-2040)" };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 ? JAN-MAR 2#1 *)" };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "cron(0 2 15W * ? *)" };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "2030/01/02 10:00" };""")]
    [InlineData("""return new MaintenanceWindow { StartTime = "0 2 ? * MON *" };""")]
    public Task Agreement_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2012", body);

    [Fact]
    public Task NoTimeout_Triggers() => Triggers("IOTJ2013", "_ = new CreateJobRequest { Document = text };", "CreateJobRequest");

    [Theory]
    [InlineData("_ = new CreateJobRequest { BASICS };")]
    [InlineData("_ = new CreateJobRequest { JobTemplateArn = maybe };")]
    [InlineData("return new CreateJobRequest { Document = text };")]
    [InlineData("_ = new CreateJobTemplateRequest { Document = text };")]
    public Task TimeoutMayBeThere_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2013", Expand(body));

    private static string Expand(string body) =>
        body.Replace("WINDOWS", Windows, StringComparison.Ordinal).Replace("BASICS", Basics, StringComparison.Ordinal);
}
