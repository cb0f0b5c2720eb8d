using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Chooses the formats of a value by its type.</summary>
internal static class ValueFormats
{
    /// <summary>What <paramref name="value"/> looks like in <paramref name="format"/>; null when that can be anything.</summary>
    public static FormattedValue? Describe(IOperation value, ITypeSymbol type, string format, FormatCulture culture, EvaluationScope scope)
    {
        var (source, parts) = type switch
        {
            { SpecialType: SpecialType.System_Boolean } => (TextHoleSource.Boolean, Boolean(value)),
            { SpecialType: SpecialType.System_Char } => (TextHoleSource.Character, Character(value)),
            { SpecialType: SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single } when IsRounded(value) => (TextHoleSource.FloatingPoint, FloatingFormat.Whole(format)),
            { SpecialType: SpecialType.System_Decimal } => (TextHoleSource.FloatingPoint, FloatingFormat.Parts(true, format, culture)),
            { SpecialType: SpecialType.System_Single or SpecialType.System_Double } =>
                (TextHoleSource.FloatingPoint, FloatingFormat.Parts(false, format, culture)),
            { SpecialType: SpecialType.System_DateTime } =>
                (TextHoleSource.DateTime, DateFormat.Parts(DateKind.DateTime, format, culture, ZoneOf(value))),
            { TypeKind: TypeKind.Enum } => (TextHoleSource.Enum, Enumeration(value, type, format, scope)),
            _ when Integers.RangeOf(value, scope) is { } range => (TextHoleSource.Integer, Integer(range, format, culture)),
            _ when Types.IsNamespace(type.ContainingNamespace, MetadataNames.Text.System) => SystemType(value, type, format, culture),
            _ => default,
        };
        return parts is null ? null : new(source, parts);
    }

    private static (TextHoleSource Source, IReadOnlyList<FormattedPart>? Parts) SystemType(
        IOperation value, ITypeSymbol type, string format, FormatCulture culture) => type.Name switch
    {
        nameof(Guid) => (TextHoleSource.Guid, GuidFormat.Parts(format)),
        nameof(Version) => (TextHoleSource.Version, VersionFormat.Parts(null)),
        nameof(TimeSpan) => (TextHoleSource.TimeSpan, TimeSpanFormat.Parts(format)),
        nameof(DateTimeOffset) => (TextHoleSource.DateTime, DateFormat.Parts(DateKind.DateTimeOffset, format, culture, ZoneOf(value))),
        "DateOnly" => (TextHoleSource.DateOnly, DateFormat.Parts(DateKind.DateOnly, format, culture, DateZone.Unknown)),
        "TimeOnly" => (TextHoleSource.TimeOnly, DateFormat.Parts(DateKind.TimeOnly, format, culture, DateZone.Unknown)),
        _ => default,
    };

    // Floor, Ceiling, Truncate and Round to no digits leave nothing behind the point.
    private static bool IsRounded(IOperation value) =>
        Conversions.Unwrap(value) is IInvocationOperation { TargetMethod: { Name: "Floor" or "Ceiling" or "Truncate" or "Round", Parameters.Length: 1, ContainingType.Name: "Math" or "MathF" or "Double" or "Decimal" or "Single" } };

    private static IReadOnlyList<FormattedPart> Boolean(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: bool known })
        {
            return [FormattedPart.Known(known.ToString())];
        }

        var letters = Alphabet.Of("TrueFalse");
        return [FormattedPart.Of(new(letters, new(4, 5), letters, 5, TextHoleSource.Boolean, Phrase.Untranslated("bool")))];
    }

    private static IReadOnlyList<FormattedPart> Character(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: char known }
            ? [FormattedPart.Known(known.ToString())]
            : [FormattedPart.Of(new(Alphabet.Range(0, char.MaxValue), LengthRange.Exactly(1), Alphabet.None, 1, TextHoleSource.Character, Phrase.Untranslated("char")))];

    private static IReadOnlyList<FormattedPart>? Integer(IntegerRange range, string format, FormatCulture culture)
    {
        var plain = IntegerFormat.TryParse(format, out var letter, out var precision) && letter is 'G' or 'D' && precision is null;
        return plain && range.Only is { } value and >= 0
            ? [FormattedPart.Known(value.ToString("F0", System.Globalization.CultureInfo.InvariantCulture))]
            : IntegerFormat.Parts(range, format, culture);
    }

    private static IReadOnlyList<FormattedPart>? Enumeration(IOperation value, ITypeSymbol type, string format, EvaluationScope scope)
    {
        if (type is not INamedTypeSymbol { EnumUnderlyingType: { } underlying } || Integers.RangeOf(underlying) is not { } range)
        {
            return null;
        }

        var members = new List<(string Name, decimal Value)>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.IsConst && Integers.ToDecimal(field.ConstantValue) is { } number)
            {
                members.Add((field.Name, number));
            }
        }

        var isGeneral = format.Length == 0 || format is "G" or "g" or "F" or "f";
        if (isGeneral && (Integers.ToDecimal(value.ConstantValue is { HasValue: true, Value: var constant } ? constant : null) ?? scope.RangeOf(value)?.Only) is { } known
            && members.Where(member => member.Value == known).ToList() is [var only])
        {
            return [FormattedPart.Known(only.Name)];
        }

        var isFlags = type.GetAttributes().Any(attribute => Types.Is(attribute.AttributeClass, MetadataNames.Text.System, nameof(FlagsAttribute)));
        return EnumFormat.Parts(members, isFlags, range, format);
    }

    private static DateZone ZoneOf(IOperation value) => value is IPropertyReferenceOperation { Property: { IsStatic: true, Name: var name } }
        ? name switch { "UtcNow" => DateZone.Utc, "Now" => DateZone.Local, _ => DateZone.Unknown }
        : DateZone.Unknown;
}
