using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on a word of a Jobs enumeration.</summary>
internal abstract class WordRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports what is wrong with the word at <paramref name="site"/>, if anything.</summary>
    public abstract void Check(WordSink site);
}
