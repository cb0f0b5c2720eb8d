using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>
/// Watches for symbols marked <c>[Obsolete(…, error: true)]</c>: they are an error to use outside of obsolete code, which no pragma
/// silences.
/// </summary>
internal sealed class ObsoleteUse
{
    /// <summary>Whether there was one.</summary>
    public bool Found { get; private set; }

    public void Visit(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol && !Found; current = current.ContainingSymbol)
        {
            Found = IsError(current) || (current is IPropertySymbol { GetMethod: { } getter } && IsError(getter));
        }
    }

    private static bool IsError(ISymbol symbol) =>
        symbol.FindAttribute("System.ObsoleteAttribute") is { ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is true;
}
