using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hands a picture to the rules that look at its type. Requests and the settings of a [FirmwareJob] come through here alike.</summary>
internal static class RequestRules
{
    /// <summary>Checks <paramref name="picture"/> alone; structures inside it have pictures of their own.</summary>
    public static void Check(TrackedObject picture, Action<Diagnostic> report) => Check(picture, report, RuleCatalogue.Requests);

    /// <summary>Checks what contradicts itself in <paramref name="picture"/>, one case of several.</summary>
    public static void CheckCase(TrackedObject picture, Action<Diagnostic> report) => Check(picture, report, RuleCatalogue.Requests.Where(rule => rule.IsContradiction));

    private static void Check(TrackedObject picture, Action<Diagnostic> report, IEnumerable<RequestRule> rules)
    {
        var site = new RequestSink(picture, report);
        foreach (var rule in rules)
        {
            if (rule.TypeNames.Count == 0 || rule.TypeNames.Contains(picture.TypeName))
            {
                rule.Check(site);
            }
        }
    }

    /// <summary>The descriptors of all of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.CreateRange(RuleCatalogue.Requests, rule => rule.Descriptor);
}
