using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The identity of any element of a list that is not followed: the same on all paths.</summary>
/// <param name="List">The identity of the list.</param>
internal sealed record ElementKey(object List);

/// <summary>Tells variables apart: symbols as the compiler does, other keys by their own equality.</summary>
internal sealed class SlotComparer : IEqualityComparer<object>
{
    public static SlotComparer Instance { get; } = new();

    public new bool Equals(object? left, object? right) =>
        left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : object.Equals(left, right);

    public int GetHashCode(object slot) => slot is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : slot.GetHashCode();
}
