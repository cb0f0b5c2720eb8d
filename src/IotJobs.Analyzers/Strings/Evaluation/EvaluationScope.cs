using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>What an expression is evaluated in: the place of use, the values of parameters, and how much work is left.</summary>
internal sealed class EvaluationScope
{
    private const int MostDepth = 8;
    private const int MostFollowed = 20_000;
    private const int MostNesting = 48;

    private readonly Counter _counter;
    private readonly int _depth;
    private readonly SyntaxNode? _use;
    private readonly ImmutableDictionary<ISymbol, BoundValue?> _bindings;

    public EvaluationScope(TextEvaluator evaluator, SemanticModel? model, CancellationToken cancellationToken)
    {
        Evaluator = evaluator;
        Model = model;
        CancellationToken = cancellationToken;
        _counter = new();
        _bindings = ImmutableDictionary.Create<ISymbol, BoundValue?>(SymbolEqualityComparer.Default);
    }

    private EvaluationScope(EvaluationScope parent, SyntaxNode? use, int depth, ImmutableDictionary<ISymbol, BoundValue?> bindings, bool branching)
    {
        (Evaluator, Model, CancellationToken, _counter) = (parent.Evaluator, parent.Model, parent.CancellationToken, parent._counter);
        (_use, _depth, _bindings, IsBranching) = (use, depth, bindings, branching);
    }

    public TextEvaluator Evaluator { get; }

    /// <summary>The semantic model of the expression that was asked about.</summary>
    public SemanticModel? Model { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Whether the expression stands in a helper that returns in several places, so that a tested name is not what it was before the test.</summary>
    public bool IsBranching { get; }

    /// <summary>An origin at <paramref name="node"/>, or at the place of use when the node is elsewhere.</summary>
    public TextOrigin At(SyntaxNode node) => Seen(new ExpressionOrigin(node));

    /// <summary>The origin as it is seen from the place of use.</summary>
    public TextOrigin Seen(TextOrigin origin) => _use is null ? origin : new UseOrigin(_use, origin);

    /// <summary>The scope of what <paramref name="use"/> names; null when the bounds on depth or work are reached.</summary>
    public EvaluationScope? Follow(SyntaxNode use)
    {
        CancellationToken.ThrowIfCancellationRequested();
        return _depth < MostDepth && _counter.Followed++ < MostFollowed ? new(this, _use ?? use, _depth + 1, _bindings, IsBranching) : null;
    }

    /// <summary>The same scope, where <paramref name="symbols"/> have these values; null for a value of which nothing is known.</summary>
    public EvaluationScope Bind(IEnumerable<KeyValuePair<ISymbol, BoundValue?>> symbols) =>
        new(this, _use, _depth, _bindings.SetItems(symbols), IsBranching);

    /// <summary>The same scope, in a body that returns in several places (or in one).</summary>
    public EvaluationScope InBody(bool branching) => new(this, _use, _depth, _bindings, branching);

    /// <summary>Whether the value of <paramref name="symbol"/> is settled by the scope: bound to an argument, or (null) known to be unknown.</summary>
    public bool TryGetBound(ISymbol symbol, out BoundValue? value) => _bindings.TryGetValue(symbol, out value);

    /// <summary>Goes one expression deeper. False when expressions are nested too deeply.</summary>
    public bool TryNest() => ++_counter.Nesting <= MostNesting;

    /// <summary>Comes back from <see cref="TryNest"/>.</summary>
    public void Unnest() => _counter.Nesting--;

    private sealed class Counter
    {
        public int Followed { get; set; }

        public int Nesting { get; set; }
    }
}
