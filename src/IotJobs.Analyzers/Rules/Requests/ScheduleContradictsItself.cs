using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2012: a schedule that cannot be meant so.</summary>
internal sealed class ScheduleContradictsItself : RequestRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Describe("IOTJ2012", DiagnosticSeverity.Warning, Relations.EndAfterStart);

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
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shape in start.Value?.Shapes ?? ImmutableArray<TextShape>.Empty)
        {
            // A number that is not known may be any: what is wrong with one and with another is wrong with all.
            if (TextOf(shape, "…") is { } text && CronGrammar.Problem(text.Replace("…", "1")) is { } problem && CronGrammar.Problem(text.Replace("…", "2")) is not null && reported.Add(text))
            {
                site.Report(Descriptor, ShapePlace.Of(shape, start.Value!), Message.Of(Phrases.ScheduleCron, text, problem));
            }
        }
    }

    private static string? TextOf(TextShape shape, string number) =>
        shape.Pieces.All(piece => piece.Hole is null or { Source: TextHoleSource.Integer }) ? string.Concat(shape.Pieces.Select(piece => piece.Text ?? number)) : null;

    private void CheckSchedule(RequestSink site)
    {
        var end = site["EndTime"];
        if (site["StartTime"].Text is { } from && end.Text is { } to && ScheduleRelations.IsTooShort(from, to))
        {
            site.ReportValue(Descriptor, end, Message.Of(Phrases.ScheduleTooShort, to, ScheduleRelations.MinimumDuration.TotalMinutes, from));
        }

        if (site["EndBehavior"] is { IsSet: true } behavior && end.IsNotSet)
        {
            site.ReportRelation(Descriptor, behavior, end, Phrases.ScheduleEndBehavior);
        }
    }
}
