using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Finds out what a string expression can be at run time. One per compilation; safe to share between threads.</summary>
internal sealed class TextEvaluator(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxNode, WriteIndex> _writes = new();

    /// <summary>The compilation the expressions belong to.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>
    /// The alternatives of <paramref name="value"/>: one for each arm of a conditional, bounded in number. Arms that are the null constant are left out;
    /// an empty result means that the value is always null. What is not understood, and what is broken, is any text.
    /// The value may also be one of the SDK's enumerated words.
    /// </summary>
    /// <remarks>
    /// Where several parts of one expression have alternatives of their own, each alternative is given once, with the other parts joined into holes:
    /// conditions may depend on each other, so that no combination is known to occur.
    /// </remarks>
    public ImmutableArray<TextShape> Evaluate(IOperation value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var scope = new EvaluationScope(this, value.SemanticModel, cancellationToken);
        return ExpressionEvaluation.Evaluate(value, scope).Shapes;
    }

    /// <summary>The operation of <paramref name="node"/>, wherever in the compilation it stands; null when it has none.</summary>
    /// <param name="node">An expression or a body.</param>
    /// <param name="model">The semantic model at hand, used when it is the node's.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    public IOperation? GetOperation(SyntaxNode node, SemanticModel? model, CancellationToken cancellationToken = default)
    {
        if (model is null || model.SyntaxTree != node.SyntaxTree)
        {
            if (!Compilation.ContainsSyntaxTree(node.SyntaxTree))
            {
                return null;
            }

#pragma warning disable RS1030 // A helper or a field of another file can be read by no other means; only expressions on their way into a request get here.
            model = Compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
        }

        return model.GetOperation(node, cancellationToken);
    }

    /// <summary>Where names are assigned and tested within <paramref name="body"/>.</summary>
    public WriteIndex WritesIn(SyntaxNode body) => _writes.GetOrAdd(body, static node => WriteIndex.Create(node));
}
