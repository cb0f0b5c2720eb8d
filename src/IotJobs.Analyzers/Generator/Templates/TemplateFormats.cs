using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>The formats that a template can give to a member, judged by what they write in the invariant culture.</summary>
internal static class TemplateFormats
{
    /// <summary>The format of a point in time when the template gives none: 14 characters.</summary>
    public const string DefaultOfTime = "yyyyMMddHHmmss";

    /// <summary>The format of a date when the template gives none: 8 characters.</summary>
    public const string DefaultOfDate = "yyyyMMdd";

    /// <summary>Whether <paramref name="format"/> writes the bits of an integer, so that a negative number depends on the width of its type.</summary>
    public static bool WritesBits(string? format) => format is { Length: > 0 } && IntegerFormat.TryParse(format, out var letter, out _) && letter is 'X' or 'B';

    /// <summary>Judges <paramref name="format"/> of an integer; null is the plain number.</summary>
    public static FormatJudgement OfInteger(ITypeSymbol type, string? format) =>
        FormatJudgement.Of(format ?? "D", Phrases.AnInteger, IntegerFormat.Parts(Integers.RangeOf(type)!, format ?? "D", FormatCulture.Invariant));

    /// <summary>Judges <paramref name="format"/> of a Guid.</summary>
    public static FormatJudgement OfGuid(string format) => FormatJudgement.Of(format, nameof(Guid), GuidFormat.Parts(format));

    /// <summary>Judges <paramref name="format"/> of a date or a point in time: certain is what holds for every offset from UTC, possible what a local time shows.</summary>
    public static FormatJudgement OfDate(JobIdSegmentKind kind, string format)
    {
        var judgement = Judge(DateZone.Unknown);
        return kind == JobIdSegmentKind.DateTime ? judgement with { Illegal = judgement.Illegal ?? Judge(DateZone.Local).Illegal } : judgement;

        FormatJudgement Judge(DateZone zone) => FormatJudgement.Of(format, kind.ToString(), DateFormat.Parts(DateKindOf(kind), format, FormatCulture.Invariant, zone));
    }

    /// <summary><paramref name="format"/> without what makes it illegal, when that leaves a legal format; else the default.</summary>
    public static string Mend(JobIdSegmentKind kind, string format)
    {
        var mended = string.Concat(format.Where(character => character is not (':' or '/' or '.' or ',' or ' ' or '+')));
        return mended.Length > 1 && OfDate(kind, mended) is { Refusal: null, Illegal: null } ? mended
            : kind == JobIdSegmentKind.DateOnly ? DefaultOfDate
            : DefaultOfTime;
    }

    private static DateKind DateKindOf(JobIdSegmentKind kind) => kind switch
    {
        JobIdSegmentKind.DateOnly => DateKind.DateOnly,
        JobIdSegmentKind.DateTimeOffset => DateKind.DateTimeOffset,
        _ => DateKind.DateTime,
    };
}
