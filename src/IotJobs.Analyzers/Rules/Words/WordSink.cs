using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>A word that is known whole, on its way into an enumeration.</summary>
/// <param name="enumeration">The enumeration.</param>
/// <param name="text">The word as written.</param>
/// <param name="location">Its place.</param>
/// <param name="takesMember">Whether the SDK's static member can stand in its place; a literal can always.</param>
/// <param name="isExact">Whether nobody corrects its case on the way to AWS IoT.</param>
/// <param name="report">Where diagnostics go.</param>
internal sealed class WordSink(JobEnumeration enumeration, string text, Location location, bool takesMember, bool isExact, Action<Diagnostic> report)
{
    public JobEnumeration Enumeration { get; } = enumeration;

    public string Text { get; } = text;

    /// <summary>Whether nobody corrects the case of the word on its way: the SDK does, files and the CDK do not.</summary>
    public bool IsExact { get; } = isExact;

    /// <summary>Whether the word stands in an attribute, out of which the generator makes a request.</summary>
    public bool IsSetting => location.SourceTree?.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not null;

    /// <summary>The known words, as the end of a sentence.</summary>
    public string WordsInWords => string.Join(", ", Enumeration.Words);

    /// <summary>Reports the word; <paramref name="meant"/>, when there is one, is what a fix writes instead.</summary>
    public void Report(DiagnosticDescriptor descriptor, string? meant, params object?[] arguments)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (meant is not null)
        {
            properties = properties.Add(FixProperties.Word, meant);
            if (takesMember && Enumeration is { Type: { } type } && Enumeration.MemberOf(meant) is { } member)
            {
                properties = properties.Add(FixProperties.Member, $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member}");
            }
        }

        report(Diagnostic.Create(descriptor, location, properties, arguments));
    }
}
