using System.Collections.Immutable;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2016: a comparison that is never true, because the enumeration has no such word.</summary>
internal static class ImpossibleComparison
{
    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create("IOTJ2016", DiagnosticSeverity.Warning);

    /// <summary>Checks a word of an enumeration that is compared with a text.</summary>
    public static void Check(Comparison comparison, Action<Diagnostic> report)
    {
        var (enumeration, text) = (comparison.Words, comparison.Text);
        if (text.Length == 0 || enumeration.IsKnown(text) || enumeration.FindIgnoringCase(text) is not null)
        {
            return;
        }

        var closest = text == "COMPLETED" || text == "SUCCESS" ? "SUCCEEDED" : text == "FAILURE" ? "FAILED" : enumeration.Closest(text);
        var meant = closest is not null && enumeration.Words.Contains(closest) ? closest : null;
        var advice = meant is null ? Message.Of(Phrases.ItsWordsAre, string.Join(", ", enumeration.Words))
            : meant == "SUCCEEDED" ? Phrases.CompareWithSucceeded : Message.Of(Phrases.CompareWith, meant);
        report(Diagnostic.Create(Descriptor, comparison.At.Syntax.GetLocation(), Meant(comparison.At, enumeration, meant), enumeration.Name, ShapeWords.Plain(text), advice));
    }

    // A text is mended by a text, and a static member by a static member.
    private static ImmutableDictionary<string, string?> Meant(IOperation word, JobEnumeration enumeration, string? meant)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var isText = Conversions.UnwrapAll(word).Type?.SpecialType == SpecialType.System_String;
        if (meant is null || isText)
        {
            return meant is null ? properties : properties.Add(FixProperties.Word, meant);
        }

        return enumeration is { Type: { } type } && enumeration.MemberOf(meant) is { } member
            ? properties.Add(FixProperties.Word, meant).Add(FixProperties.Member, $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member}")
            : properties;
    }
}
