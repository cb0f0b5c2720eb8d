using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>One value, its constraint, and the way to report.</summary>
/// <param name="Name">The place in words that fit a message: the member, or an item, key or value of it.</param>
/// <param name="Constraint">What is accepted.</param>
/// <param name="Value">The value.</param>
/// <param name="Sink">Takes the diagnostics.</param>
internal sealed record ValueSink(string Name, ValueConstraint Constraint, TrackedValue Value, Action<Diagnostic> Sink)
{
    /// <summary>Reports at <paramref name="location"/>.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Sink(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports at <paramref name="location"/>, and tells a fix what to write.</summary>
    public void ReportWord(DiagnosticDescriptor descriptor, Location location, string? word, params object[] arguments) =>
        Sink(Diagnostic.Create(
            descriptor,
            location,
            word is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Word, word),
            arguments));
}
