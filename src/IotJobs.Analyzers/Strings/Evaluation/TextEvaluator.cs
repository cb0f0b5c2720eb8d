using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>Finds out what a string expression can be by itself: a constant, an argument of an attribute. One per compilation; safe to share between threads.</summary>
internal sealed class TextEvaluator(Compilation compilation)
{
    /// <summary>The compilation the expressions belong to.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>The alternatives of <paramref name="value"/>; what is not understood, and what is broken, is any text.</summary>
    public ImmutableArray<TextShape> Evaluate(IOperation value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ExpressionEvaluation.Evaluate(value, new ConstantScope(this, cancellationToken)).Shapes;
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

#pragma warning disable RS1030 // A helper or a field of another file can be read by no other means; only what reaches a request gets here.
            model = Compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
        }

        return model.GetOperation(node, cancellationToken);
    }
}

/// <summary>The scope of an expression that depends on nothing.</summary>
internal sealed class ConstantScope(TextEvaluator constants, CancellationToken cancellationToken) : EvaluationScope(cancellationToken)
{
    public override TextEvaluator Constants { get; } = constants;

    public override Roots RootsOf(IOperation operation) => Roots.None;
}
