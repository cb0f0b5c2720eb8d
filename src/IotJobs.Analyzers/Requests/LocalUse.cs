using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Requests;

/// <summary>What is done to a local variable, or to something reached through its properties.</summary>
internal enum LocalUseKind
{
    /// <summary>The place is assigned <see cref="LocalUse.Value"/>.</summary>
    Assigned,

    /// <summary><see cref="LocalUse.Value"/> is added to the list at the place; a null value stands for unknown items.</summary>
    Added,

    /// <summary>The place becomes the value of a member, or an item, of another object.</summary>
    Attached,

    /// <summary>The place is handed out: anything may happen to it.</summary>
    HandedOut,
}

/// <summary>One use of a local variable.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">The properties from the variable to the place; empty for the variable itself.</param>
/// <param name="Operation">The operation that does it.</param>
/// <param name="Value">The value assigned or added.</param>
/// <param name="IsCertain">Whether it happens on every path from the declaration.</param>
internal sealed record LocalUse(LocalUseKind Kind, ImmutableArray<string> Path, IOperation Operation, IOperation? Value, bool IsCertain);
