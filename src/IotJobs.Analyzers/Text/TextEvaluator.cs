using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Text;

/// <summary>Finds out what a string expression can be at run time.</summary>
internal sealed class TextEvaluator(Compilation compilation)
{
    /// <summary>The compilation the expressions belong to.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>
    /// The alternatives of <paramref name="value"/>: one for each arm of a conditional, bounded in number. Arms that are the null constant are left out;
    /// an empty result means that the value is always null or that the expression is broken. What is not understood is any text.
    /// </summary>
    public ImmutableArray<TextShape> Evaluate(IOperation value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var origin = new ExpressionOrigin(value.Syntax);
        return value.ConstantValue switch
        {
            { HasValue: true, Value: string text } => Single(TextPiece.Known(text, origin)),
            { HasValue: true, Value: null } => ImmutableArray<TextShape>.Empty,
            _ => Single(TextPiece.Unknown(TextHole.AnyText, origin)),
        };
    }

    private static ImmutableArray<TextShape> Single(TextPiece piece) => ImmutableArray.Create(new TextShape(ImmutableArray.Create(piece)));
}
