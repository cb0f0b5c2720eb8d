using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on the picture of a request, or of a structure inside one.</summary>
internal abstract class RequestRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The metadata names of the types that the rule looks at; empty for all.</summary>
    public abstract IReadOnlyCollection<string> TypeNames { get; }

    /// <summary>Reports what is wrong with the picture at <paramref name="site"/>, if anything.</summary>
    public abstract void Check(RequestSink site);

    /// <summary>Describes a rule that rests on a relation: what AWS IoT answers is part of the reason.</summary>
    protected static DiagnosticDescriptor Describe(string id, string title, string message, DiagnosticSeverity severity, Relation relation, string why) =>
        RuleDescriptor.Create(
            id, title, message, severity, relation.ServiceMessage.Length == 0 ? why : $"{why} AWS IoT answers: \"{relation.ServiceMessage}\"");
}
