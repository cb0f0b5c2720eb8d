using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>The value of a <c>const</c>, in the place where it is named. Its declaration is looked up only when a report asks for it.</summary>
/// <param name="use">The name at the place of use.</param>
/// <param name="constant">The field or local.</param>
/// <param name="evaluator">Reads the declaration.</param>
internal sealed class ConstantOrigin(SyntaxNode use, ISymbol constant, TextEvaluator evaluator) : TextOrigin
{
    public override SyntaxNode Node { get; } = use;

    public override Location GetLocation(int index, int length) => Node.GetLocation();

    public override Location? GetDeclaration(int index, int length)
    {
        if (Declarations.InitializerOf(constant) is not { } initializer || evaluator.GetOperation(initializer, null) is not { } value)
        {
            return constant.Locations.FirstOrDefault(location => location.IsInSource);
        }

        var alternatives = evaluator.Evaluate(value, CancellationToken.None);
        if (alternatives is not [{ Pieces.IsEmpty: false } shape])
        {
            return initializer.GetLocation();
        }

        var written = new PiecesOrigin(shape);
        return written.GetDeclaration(index, length) ?? written.GetLocation(index, length);
    }
}
