using IotJobs.Analyzers.Documents;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule on the text of a job document.</summary>
internal abstract class DocumentRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports what is wrong with <paramref name="document"/>, one alternative of the text at <paramref name="site"/>.</summary>
    public abstract void Check(DocumentSink site, JobDocumentTree document);
}
