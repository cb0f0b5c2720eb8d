using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2012: a schedule that cannot be meant so.</summary>
internal sealed class ScheduleContradictsItself : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "IOTJ2012",
        "Schedule contradicts itself",
        "The schedule contradicts itself: {0}",
        DiagnosticSeverity.Warning,
        Relations.EndAfterStart,
        "AWS documents at least thirty minutes between start and end, endBehavior only with an end, and six-field cron(...) for maintenance windows.");

    public override IReadOnlyCollection<string> TypeNames { get; } = [SdkTypes.SchedulingConfig, SdkTypes.MaintenanceWindow];

    public override void Check(RequestSink site)
    {
        if (site.Picture.TypeName == SdkTypes.MaintenanceWindow)
        {
            CheckWindow(site);
        }
        else
        {
            CheckSchedule(site);
        }
    }

    private void CheckWindow(RequestSink site)
    {
        var start = site["StartTime"];
        foreach (var text in start.Value?.Shapes.Select(shape => shape.Constant).Append(start.Text).OfType<string>().Distinct() ?? [])
        {
            if (CronGrammar.Problem(text) is not { } problem)
            {
                continue;
            }

            site.ReportValue(
                Descriptor, start, $"\"{text}\" does not start a maintenance window: {problem}; write cron(minutes hours day-of-month month day-of-week year)");
        }
    }

    private void CheckSchedule(RequestSink site)
    {
        var end = site["EndTime"];
        if (site["StartTime"].Text is { } from && end.Text is { } to && ScheduleRelations.IsTooShort(from, to))
        {
            site.ReportValue(Descriptor, end, $"it ends at {to}, less than {ScheduleRelations.MinimumDuration.TotalMinutes} minutes after its start {from}; choose a later end");
        }

        if (site["EndBehavior"] is { IsSet: true } behavior && end.IsNotSet)
        {
            site.ReportAt(Descriptor, behavior, "EndBehavior is set without EndTime, so it never applies; set EndTime");
        }
    }
}
