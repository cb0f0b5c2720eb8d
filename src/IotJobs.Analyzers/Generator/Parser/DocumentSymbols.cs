using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>The symbols behind a document's model, while they can be asked: by the names of its types.</summary>
internal sealed class DocumentSymbols
{
    /// <summary>The types.</summary>
    public Dictionary<string, ITypeSymbol> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The members of objects, in the order of the model.</summary>
    public Dictionary<string, List<ISymbol>> Members { get; } = new(StringComparer.Ordinal);
}
