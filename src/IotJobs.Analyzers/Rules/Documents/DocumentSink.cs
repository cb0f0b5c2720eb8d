using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A text on its way into a member that holds a job document.</summary>
/// <param name="place">Where the value that goes into the member is written.</param>
/// <param name="report">Where diagnostics go.</param>
internal sealed class DocumentSink(Location place, Action<Diagnostic> report)
{
    // The alternative that spoke first of a place; null for places that are no character of the document.
    private readonly Dictionary<(string Id, Location Location), DocumentText?> _reported = [];

    /// <summary>Reports the characters of <paramref name="text"/> from <paramref name="start"/> up to <paramref name="end"/>; once, when several alternatives share them.</summary>
    public void Report(DiagnosticDescriptor descriptor, DocumentText text, int start, int end, params object?[] arguments) =>
        Report(descriptor, text, start, end, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>The same, with what a fix needs to know.</summary>
    public void Report(
        DiagnosticDescriptor descriptor, DocumentText text, int start, int end, ImmutableDictionary<string, string?> properties, params object?[] arguments)
    {
        var location = text.GetLocation(start, end) ?? place;
        var declaration = text.GetDeclaration(start, end);
        if (IsNews(descriptor, location, text))
        {
            report(Diagnostic.Create(descriptor, location, declaration is null ? [] : [declaration], properties, arguments));
        }
    }

    /// <summary>Reports a place in the source that is not a character of the document.</summary>
    public void ReportAt(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments)
    {
        if (IsNews(descriptor, location, null))
        {
            report(Diagnostic.Create(descriptor, location, properties, arguments));
        }
    }

    // One alternative may have several things to say of one place; another that shares it says the same again.
    private bool IsNews(DiagnosticDescriptor descriptor, Location location, DocumentText? text)
    {
        if (_reported.TryGetValue((descriptor.Id, location), out var first))
        {
            return text is not null && ReferenceEquals(first, text);
        }

        _reported.Add((descriptor.Id, location), text);
        return true;
    }

    /// <summary>Reports the whole value; one that the caller hands in, at the caller's expression.</summary>
    public void ReportWhole(DiagnosticDescriptor descriptor, DocumentText text, params object?[] arguments)
    {
        var handed = text.Shape.Pieces.All(piece => piece.Origin.IsArgument) ? text.GetLocation(0, text.Text.Length) : null;
        ReportAt(descriptor, handed ?? place, ImmutableDictionary<string, string?>.Empty, arguments);
    }
}
