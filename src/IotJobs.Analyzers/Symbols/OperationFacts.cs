using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Symbols;

/// <summary>Small questions about operations and symbols that several rules ask.</summary>
internal static class OperationFacts
{
    /// <summary>The operand below conversions that the compiler put in.</summary>
    public static IOperation WithoutImplicitConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>Whether the operation is data, an expression tree, and not code that runs.</summary>
    public static bool IsInExpressionTree(this IOperation operation, KnownSymbols known)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: { Type: INamedTypeSymbol target } }
                && SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, known.ExpressionTree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="method"/> implements a member of an interface, by name or explicitly.</summary>
    public static bool ImplementsInterface(this IMethodSymbol method) =>
        !method.ExplicitInterfaceImplementations.IsEmpty
        || (method is { MethodKind: MethodKind.Ordinary, ContainingType: { } type }
            && type.AllInterfaces.SelectMany(contract => contract.GetMembers(method.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));
}
