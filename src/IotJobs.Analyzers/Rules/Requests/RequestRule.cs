using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on the picture of a request, or of a structure inside one.</summary>
internal abstract class RequestRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The metadata names of the types that the rule looks at; empty for all.</summary>
    public abstract IReadOnlyCollection<string> TypeNames { get; }

    /// <summary>Whether the rule speaks of members that are set and contradict each other: then it holds of each case that a test tells apart.</summary>
    public virtual bool IsContradiction => false;

    /// <summary>Reports what is wrong with the picture at <paramref name="site"/>, if anything.</summary>
    public abstract void Check(RequestSink site);

    /// <summary>Describes a rule that rests on a relation: what AWS IoT answers is part of the reason.</summary>
    protected static DiagnosticDescriptor Describe(string id, DiagnosticSeverity severity, Relation relation) =>
        relation.ServiceMessage.Length == 0 ? RuleDescriptor.Create(id, severity) : RuleDescriptor.Create(id, severity, relation.ServiceMessage);
}
