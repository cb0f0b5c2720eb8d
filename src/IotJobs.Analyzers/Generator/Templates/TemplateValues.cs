using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Works out what a member, written in a format, gives.</summary>
internal static class TemplateValues
{
    /// <summary>The kind of the values of <paramref name="type"/>, also when they are nullable; null when it has no JobId form.</summary>
    public static JobIdSegmentKind? KindOf(ITypeSymbol type) => Types.NonNullable(type) switch
    {
        { TypeKind: TypeKind.Enum } and INamedTypeSymbol { EnumUnderlyingType: { } number } => IsUnsigned(number.SpecialType) ? JobIdSegmentKind.UnsignedEnum : JobIdSegmentKind.SignedEnum,
        { SpecialType: SpecialType.System_String } => JobIdSegmentKind.Text,
        { SpecialType: SpecialType.System_Boolean } => JobIdSegmentKind.Boolean,
        { SpecialType: SpecialType.System_DateTime } => JobIdSegmentKind.DateTime,
        { SpecialType: var special } when IsUnsigned(special) => JobIdSegmentKind.UnsignedInteger,
        { SpecialType: SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 }
            => JobIdSegmentKind.SignedInteger,
        var other when other.Is("System.Guid") => JobIdSegmentKind.Guid,
        var other when other.Is("System.Version") => JobIdSegmentKind.Version,
        var other when other.Is("System.DateTimeOffset") => JobIdSegmentKind.DateTimeOffset,
        var other when other.Is("System.DateOnly") => JobIdSegmentKind.DateOnly,
        _ => null,
    };

    /// <summary>What <paramref name="member"/> gives in <paramref name="format"/>; or why the format cannot be used and what to write instead.</summary>
    public static (TemplateValue? Value, string? Refusal) Of(ISymbol member, JobIdSegmentKind kind, string? format)
    {
        var type = TemplateMembers.TypeOf(member);
        var underlying = Types.NonNullable(type);
        var segment = new JobIdTemplateSegment(
            kind, member.Name, TemplateMembers.Access(member), format, IsNullable: !SymbolEqualityComparer.Default.Equals(type, underlying));
        return kind switch
        {
            JobIdSegmentKind.Guid => OfGuid(segment),
            JobIdSegmentKind.SignedInteger or JobIdSegmentKind.UnsignedInteger => OfInteger(segment, underlying),
            JobIdSegmentKind.SignedEnum or JobIdSegmentKind.UnsignedEnum => EnumValues.Of(segment, (INamedTypeSymbol)underlying),
            JobIdSegmentKind.DateTime or JobIdSegmentKind.DateTimeOffset => OfDate(segment, format ?? TemplateFormats.DefaultOfTime),
            JobIdSegmentKind.DateOnly => OfDate(segment, format is "o" or "O" ? "yyyy-MM-dd" : format ?? TemplateFormats.DefaultOfDate),
            _ when format is not null => (null, Instead(
                Message.Of(Phrases.TakesNoFormat, underlying.ToDisplayString()), Message.Of(Phrases.WriteWord, $"{{{member.Name}}}"))),
            JobIdSegmentKind.Boolean => (new(segment, new(4, 5)), null),

            // Its four numbers could fill 43 characters, but no real version does: nothing is known of its length.
            JobIdSegmentKind.Version => (new(segment, new(3, null)), null),
            _ => (OfText(segment, TextBounds.Of(member)), null),
        };
    }

    /// <summary>Judges an integer format and finishes its value.</summary>
    public static (TemplateValue? Value, string? Refusal) OfInteger(JobIdTemplateSegment segment, ITypeSymbol type)
    {
        var unsigned = segment.Kind == JobIdSegmentKind.SignedInteger && TemplateFormats.WritesBits(segment.Format) ? UnsignedTypeOf(type.SpecialType) : null;
        return Judged(segment with { UnsignedType = unsigned }, TemplateFormats.OfInteger(type, segment.Format), Message.Of(Phrases.WriteEither, $"{{{segment.Text}}}", $"{{{segment.Text}:D4}}"));
    }

    private static TemplateValue OfText(JobIdTemplateSegment segment, TextBounds bounds)
    {
        var value = new TemplateValue(
            segment with { MinLength = bounds.MinLength, MaxLength = bounds.MaxLength ?? -1 },
            new(bounds.MinLength, bounds.MaxLength is { } maximum ? Math.Max(maximum, bounds.MinLength) : null));
        return bounds.IsThingName
            ? value with { Concern = Message.Of(Phrases.ContainCharacter, ':'), Remedy = Phrases.UseMemberWithoutColon }
            : value;
    }

    private static (TemplateValue? Value, string? Refusal) OfGuid(JobIdTemplateSegment segment)
    {
        var format = segment.Format ?? "N";
        return Judged(
            segment with { Format = format.ToUpperInvariant() }, TemplateFormats.OfGuid(format), Message.Of(Phrases.WriteEither, $"{{{segment.Text}:N}}", $"{{{segment.Text}:D}}"));
    }

    private static string Instead(string refusal, string advice) => Message.Of(Phrases.AndThen, refusal, advice);

    private static (TemplateValue? Value, string? Refusal) OfDate(JobIdTemplateSegment segment, string format) =>
        Judged(segment with { Format = format }, TemplateFormats.OfDate(segment.Kind, format), Message.Of(Phrases.WriteWord, $"{{{segment.Text}:{TemplateFormats.Mend(segment.Kind, format)}}}"));

    private static (TemplateValue? Value, string? Refusal) Judged(JobIdTemplateSegment segment, FormatJudgement judgement, string advice) => judgement switch
    {
        { Refusal: { } refusal } => (null, Instead(refusal, advice)),
        { Illegal: { } character } => (new(
            segment, judgement.Length, Message.Of(Phrases.ContainInFormat, character, segment.Format), advice), null),
        _ => (new(segment, judgement.Length), null),
    };

    private static bool IsUnsigned(SpecialType type) =>
        type is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64;

    private static string UnsignedTypeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => "byte",
        SpecialType.System_Int16 => "ushort",
        SpecialType.System_Int32 => "uint",
        _ => "ulong",
    };
}
