using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Requests;

/// <summary>Small questions about operations.</summary>
internal static class OperationShapes
{
    /// <summary>The operand below conversions and parentheses; user-defined conversions stay.</summary>
    public static IOperation Unwrapped(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Whether the operation stands in a lambda or local function that <paramref name="top"/> does not.</summary>
    public static bool IsCaptured(this IOperation operation, IOperation top)
    {
        for (var parent = operation.Parent; parent is not null && !ReferenceEquals(parent, top); parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body of the nearest lambda, local function or method around the operation.</summary>
    public static IOperation Body(this IOperation operation)
    {
        while (operation.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The innermost block around the operation, or null in an initializer.</summary>
    public static IBlockOperation? Block(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not null and not IBlockOperation)
        {
            parent = parent.Parent;
        }

        return parent as IBlockOperation;
    }

    /// <summary>Whether the operation is a collection expression: an operation that the oldest compiler has no interface for.</summary>
    public static bool IsCollectionExpression(this IOperation operation) => operation.Syntax is CollectionExpressionSyntax;
}
