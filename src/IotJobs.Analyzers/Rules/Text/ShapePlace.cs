using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Rules;

/// <summary>Finds the place of a whole alternative in the source.</summary>
internal static class ShapePlace
{
    /// <summary>The smallest expression within <paramref name="value"/> that yields all pieces of <paramref name="shape"/>.</summary>
    public static Location Of(TextShape shape, SyntaxNode value)
    {
        // What the caller has handed in is said at the caller's expression.
        if (shape.Pieces.Where(piece => piece.Origin.IsArgument).ToList() is { Count: > 0 } handed)
        {
            return OfHanded(handed).GetLocation();
        }

        SyntaxNode? common = null;
        foreach (var piece in shape.Pieces)
        {
            var node = piece.Origin.Node;
            if (node.SyntaxTree != value.SyntaxTree || !value.Span.Contains(node.Span))
            {
                return value.GetLocation();
            }

            common = common is null ? node : CommonAncestor(common, node);
        }

        return (common ?? value).GetLocation();
    }

    /// <summary>The same within the expression that gave <paramref name="value"/>; in a file, the value itself.</summary>
    public static Location Of(TextShape shape, TrackedValue value) => value.Assigned is { } assigned ? Of(shape, assigned.Syntax) : value.Location;

    // The expression that yields all that was handed in; where they are arguments side by side, the one that brings most.
    private static SyntaxNode OfHanded(List<TextPiece> handed)
    {
        var nodes = handed.Select(piece => piece.Origin.Node).ToList();
        return nodes.TrueForAll(node => node.SyntaxTree == nodes[0].SyntaxTree) && nodes.Aggregate(CommonAncestor) is ExpressionSyntax and not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) and var whole
            ? whole
            : handed.OrderByDescending(piece => piece.Length.Min).First().Origin.Node;
    }

    private static SyntaxNode CommonAncestor(SyntaxNode left, SyntaxNode right)
    {
        while (!left.Span.Contains(right.Span) && left.Parent is { } parent)
        {
            left = parent;
        }

        return left;
    }
}
