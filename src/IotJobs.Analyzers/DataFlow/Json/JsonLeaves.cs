using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>What single values look like in JSON of which only the type is known.</summary>
internal static class JsonLeaves
{
    private static readonly TextHole s_integer = Bare("0123456789-", TextHoleSource.Integer, new(nameof(Phrases.Integer)));
    private static readonly TextHole s_real = Bare("0123456789-+.eE", TextHoleSource.FloatingPoint, new(nameof(Phrases.Number)));
    private static readonly TextHole s_boolean = Bare("truefals", TextHoleSource.Unknown, new(nameof(Phrases.TrueOrFalse)));
    private static readonly TextHole s_nullable = Bare("0123456789-+.eEtruefalsn", TextHoleSource.Unknown, new(nameof(Phrases.ValueOrNull)));

    // Quotes are a part of what is not known.
    private static readonly TextHole s_structure = TextHole.RawText with { Description = new(nameof(Phrases.SerializedValue)) };

    private static readonly HashSet<string> s_quoted = new(StringComparer.Ordinal)
    {
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "Version",
    };

    /// <summary>A value of <paramref name="type"/>; the second is whether it stands in quotes.</summary>
    public static (TextHole Hole, bool IsQuoted) Of(ITypeSymbol? type)
    {
        if (Types.IsNullable(type))
        {
            return Of(Types.NonNullable(type)) is { IsQuoted: false, Hole: var inner } && IsBare(inner) ? (s_nullable, false) : (TextHole.AnyText with { }, false);
        }

        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => (s_boolean, false),
            { SpecialType: SpecialType.System_String or SpecialType.System_Char } => (JsonEscaping.AnyString, true),
            { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => (s_real, false),
            { TypeKind: not TypeKind.Enum } when Integers.RangeOf(type) is not null => (s_integer, false),
            { ContainingNamespace: { } space } when s_quoted.Contains(type.Name) && Types.IsNamespace(space, MetadataNames.Text.System) => (JsonEscaping.AnyString with { Length = new(1, null) }, true),
            _ => (HasNames(type) ? s_structure with { } : TextHole.AnyText with { }, false),
        };
    }

    // An object is written with names in quotes; a list of numbers is not.
    private static bool HasNames(ITypeSymbol? type) => (Types.ItemOf(type) is { } item && (item.SpecialType == SpecialType.System_String || HasNames(item))) || type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named
        && (named.IsAnonymousType || named.Name is "JsonObject" or "JObject" || JsonNodes.IsDictionary(named)
            || (!named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty && !JsonNodes.IsSequence(named) && !JsonMember.HasAttribute(named, "JsonConverterAttribute")
                && JsonMember.Of(named, JsonOptions.Default, out _).Count > 0));

    private static bool IsBare(TextHole hole) => ReferenceEquals(hole, s_integer) || ReferenceEquals(hole, s_real) || ReferenceEquals(hole, s_boolean);

    private static TextHole Bare(string characters, TextHoleSource source, Phrase description) =>
        new(Alphabet.Of(characters), new(1, null), Alphabet.None, 1, source, description);
}
