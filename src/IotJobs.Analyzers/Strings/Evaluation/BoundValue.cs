using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>An expression and the scope it is to be read in.</summary>
internal sealed record BoundValue(IOperation Operation, EvaluationScope Scope)
{
    /// <summary>The length that the program has compared the text with: what is certainly longer may not have got here. Null for none.</summary>
    public int? ComparedLength { get; init; }
}
