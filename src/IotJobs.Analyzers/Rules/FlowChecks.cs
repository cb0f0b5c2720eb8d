using System.Collections.Immutable;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands what arrived at sinks to the rules: values, words, documents, and requests as a whole.</summary>
internal sealed class FlowChecks(KnownSymbols known)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Check(FlowRecorder recorder)
    {
        var checks = new ValueChecks(known.Compilation, known, _found.Add);
        foreach (var (sink, value) in recorder.Values)
        {
            checks.Check(sink, value);
        }

        foreach (var request in recorder.Objects)
        {
            checks.Check(request);
        }

        foreach (var request in recorder.Cases)
        {
            RequestRules.CheckCase(request, _found.Add);
        }

        foreach (var comparison in recorder.Comparisons)
        {
            ImpossibleComparison.Check(comparison, _found.Add);
        }

        foreach (var (place, member) in recorder.FilledWhileNull)
        {
            _found.Add(Diagnostic.Create(NullCollection.Filled, place.GetLocation(), member.Name));
        }

        return _found.ToImmutable();
    }
}
