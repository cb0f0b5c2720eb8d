using System.Globalization;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Enumerations in a template: their names, or with format <c>D</c> their numbers.</summary>
internal static class EnumValues
{
    /// <summary>What a member of type <paramref name="type"/> gives.</summary>
    public static (TemplateValue? Value, string? Refusal) Of(JobIdTemplateSegment segment, INamedTypeSymbol type) => segment.Format switch
    {
        null or "G" or "g" => (OfNames(segment with { Format = null }, type), null),
        "D" or "d" when type.EnumUnderlyingType is { } number => TemplateValues.OfInteger(segment with { Kind = NumberKind(segment.Kind) }, number),
        _ => (null, Message.Of(
            Phrases.AndThen,
            Message.Of(Phrases.EnumTakesNoFormat, segment.Format),
            Message.Of(Phrases.WriteNameOrNumber, $"{{{segment.Text}}}", $"{{{segment.Text}:D}}"))),
    };

    private static TemplateValue OfNames(JobIdTemplateSegment segment, INamedTypeSymbol type)
    {
        var suffix = segment.Kind == JobIdSegmentKind.UnsignedEnum ? "UL" : "L";
        var words = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new JobIdEnumWord(Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture) + suffix, field.Name))
            .GroupBy(word => word.Value, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        var length = words.Count == 0
            ? LengthRange.Exactly(0)
            : words.Select(word => LengthRange.Exactly(word.Name.Length)).Aggregate((all, one) => all.Union(one));
        var illegal = words.Find(word => JobIdGrammar.IndexOfIllegal(word.Name.AsSpan()) >= 0);
        return new(
            segment with { Words = words.ToEquatableArray() },
            length,
            illegal is null ? null : Message.Of(
                Phrases.ContainInName, illegal.Name[JobIdGrammar.IndexOfIllegal(illegal.Name.AsSpan())], $"{type.Name}.{illegal.Name}"),
            Message.Of(Phrases.WriteNumber, $"{{{segment.Text}:D}}"));
    }

    private static JobIdSegmentKind NumberKind(JobIdSegmentKind kind) =>
        kind == JobIdSegmentKind.UnsignedEnum ? JobIdSegmentKind.UnsignedInteger : JobIdSegmentKind.SignedInteger;
}
