using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Rules;

/// <summary>Finds the place of a whole alternative in the source.</summary>
internal static class ShapePlace
{
    /// <summary>The smallest expression within <paramref name="value"/> that yields all pieces of <paramref name="shape"/>.</summary>
    public static Location Of(TextShape shape, SyntaxNode value)
    {
        // What the caller has handed in is said at the caller's expression.
        if (shape.Pieces.FirstOrDefault(piece => piece.Origin.IsArgument) is { } handed)
        {
            return handed.Origin.Node.GetLocation();
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

    private static SyntaxNode CommonAncestor(SyntaxNode left, SyntaxNode right)
    {
        while (!left.Span.Contains(right.Span) && left.Parent is { } parent)
        {
            left = parent;
        }

        return left;
    }
}
