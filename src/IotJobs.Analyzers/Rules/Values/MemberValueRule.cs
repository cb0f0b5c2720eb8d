using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>A rule that holds a value against its constraint.</summary>
internal abstract class MemberValueRule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Reports what is wrong with the value at <paramref name="site"/>; true when a later rule has nothing to add.</summary>
    public abstract bool Check(ValueSink site);
}
