using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>What an expression is evaluated in: it knows what names, calls and captures hold; unless overridden, nothing. Everything else follows from the expression itself.</summary>
internal abstract class EvaluationScope(CancellationToken cancellationToken)
{
    private const int MostNesting = 48;

    private int _nesting;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What the name, call or capture <paramref name="operation"/> holds; null when its kind and symbol say all that is known.</summary>
    public virtual TextAlternatives? TextOf(IOperation operation) => null;

    /// <summary>The range of the integer that a name, call or capture holds; null when its type says all that is known.</summary>
    public virtual IntegerRange? RangeOf(IOperation operation) => null;

    /// <summary>The expression that made the value which <paramref name="operation"/> names; the operation itself when that is not known.</summary>
    public virtual IOperation ProducerOf(IOperation operation) => operation;

    /// <summary>The texts of a list whose items are all known, with the text of each; null when they are not.</summary>
    public virtual IReadOnlyList<TextAlternatives>? ItemsOf(IOperation list) => null;

    /// <summary>The text of any item of a list that is not known item by item; null when nothing is known of it.</summary>
    public virtual TextAlternatives? AnyItemOf(IOperation list) => null;

    /// <summary>Whether a value can be null where it is formatted.</summary>
    public virtual bool MayBeNull(IOperation value) => true;

    /// <summary>What the value of <paramref name="operation"/> depends on: a test of one of these can say something of it.</summary>
    public abstract Roots RootsOf(IOperation operation);

    /// <summary>The semantic model of another file's or body's expression.</summary>
    public abstract TextEvaluator Constants { get; }

    /// <summary>An origin at the value of <paramref name="operation"/>.</summary>
    public TextOrigin At(IOperation operation) => At(operation.Syntax, operation);

    /// <summary>An origin at <paramref name="node"/>, for the value of <paramref name="operation"/>.</summary>
    public TextOrigin At(SyntaxNode node, IOperation operation) => new ExpressionOrigin(node, RootsOf(operation));

    /// <summary>Goes one expression deeper. False when expressions are nested too deeply.</summary>
    public bool TryNest() => ++_nesting <= MostNesting;

    /// <summary>Comes back from <see cref="TryNest"/>.</summary>
    public void Unnest() => _nesting--;
}
