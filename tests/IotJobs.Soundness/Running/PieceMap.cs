using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Soundness.Running;

/// <summary>Where the pieces stand that a run can tell of.</summary>
internal sealed class PieceMap
{
    private readonly List<TextSpan> _spans = [];

    private readonly Dictionary<ISymbol, List<TextSpan>> _uses = new(SymbolEqualityComparer.Default);

    private readonly List<(ISymbol Symbol, TextSpan Span)> _declarations = [];

    public int Add(TextSpan span)
    {
        _spans.Add(span);
        return _spans.Count - 1;
    }

    public void AddUse(ISymbol symbol, TextSpan span)
    {
        if (!_uses.TryGetValue(symbol, out var spans))
        {
            _uses[symbol] = spans = [];
        }

        spans.Add(span);
    }

    /// <summary>A constant or static field: its initializer is evaluated where it is used.</summary>
    public void AddDeclaration(ISymbol symbol, TextSpan span) => _declarations.Add((symbol, span));

    /// <summary>
    /// The pieces that stand for a reported place, of which any will do: the smallest expression around it, the uses of the constant that it lies in,
    /// or what it holds. Empty when a run cannot tell.
    /// </summary>
    public IReadOnlyList<int> Find(TextSpan place)
    {
        if (_declarations.Find(declaration => declaration.Span.Contains(place)) is { Symbol: { } symbol })
        {
            return _uses.TryGetValue(symbol, out var uses) ? [.. uses.Select(use => _spans.IndexOf(use))] : [];
        }

        var around = Enumerable.Range(0, _spans.Count).Where(index => _spans[index].Contains(place)).ToList();
        if (around.Count > 0)
        {
            return [around.MinBy(index => _spans[index].Length)];
        }

        var within = Enumerable.Range(0, _spans.Count).Where(index => place.Contains(_spans[index])).ToList();
        return within.Count > 0 ? [within.MaxBy(index => _spans[index].Length)] : [];
    }
}
