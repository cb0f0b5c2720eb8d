using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Finds the characters of a template in the source. Asked only when there is something to report.</summary>
internal sealed class TemplateLocations(AttributeData attribute, string template, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Lazy<ImmutableArray<TextPiece>> _pieces = new(() => FindPieces(attribute, template, compilation, cancellationToken));

    /// <summary>The place of <paramref name="length"/> characters from <paramref name="index"/>; the whole attribute when they are written nowhere.</summary>
    public Location Of(int index, int length)
    {
        var found = (Location?)null;
        var start = 0;
        foreach (var piece in _pieces.Value)
        {
            var end = start + piece.Text!.Length;
            var (first, last) = (Math.Max(index, start), Math.Min(index + length, end));
            if (first < last)
            {
                var location = piece.Origin.GetLocation(first - start, last - first);
                found = found is null ? location : Join(found, location);
            }

            start = end;
        }

        return found ?? attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
    }

    private static Location Join(Location first, Location second) =>
        first.SourceTree is { } tree && tree == second.SourceTree
            ? Location.Create(tree, TextSpan.FromBounds(first.SourceSpan.Start, Math.Max(first.SourceSpan.End, second.SourceSpan.End)))
            : first;

    private static ImmutableArray<TextPiece> FindPieces(AttributeData attribute, string template, Compilation compilation, CancellationToken cancellationToken)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax { ArgumentList.Arguments: var arguments }
            || arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression is not { } expression)
        {
            return ImmutableArray<TextPiece>.Empty;
        }

        var evaluator = new TextEvaluator(compilation);
        var shapes = evaluator.GetOperation(expression, model: null, cancellationToken) is { } value
            ? evaluator.Evaluate(value, cancellationToken)
            : ImmutableArray<TextShape>.Empty;
        return shapes.FirstOrDefault(shape => shape.Constant == template)?.Pieces
            ?? ImmutableArray.Create(TextPiece.Known(template, new ExpressionOrigin(expression)));
    }
}
