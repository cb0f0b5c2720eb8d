using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on a text whose member is constrained.</summary>
internal abstract class TextRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports what is wrong with the text at <paramref name="site"/>, if anything.</summary>
    public abstract void Check(TextSink site);
}
