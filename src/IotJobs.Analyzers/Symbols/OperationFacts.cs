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

    /// <summary>The operation at the top, a method's body or an initializer.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Whether a reference to a variable is a target: assigned, counted up, or handed out by reference.</summary>
    public static bool IsWritten(this IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation tuple => tuple.Parent is IDeconstructionAssignmentOperation deconstruction && ReferenceEquals(deconstruction.Target, tuple),
        _ => false,
    };

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

    /// <summary>The method, local function or lambda whose value a return statement yields.</summary>
    public static IMethodSymbol? ReturningMethod(this IReturnOperation operation, ISymbol containing)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation local:
                    return local.Symbol;
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
            }
        }

        return containing as IMethodSymbol;
    }

    /// <summary>Whether <paramref name="method"/> implements a member of an interface, by name or explicitly.</summary>
    public static bool ImplementsInterface(this IMethodSymbol method) =>
        !method.ExplicitInterfaceImplementations.IsEmpty
        || (method is { MethodKind: MethodKind.Ordinary, ContainingType: { } type }
            && type.AllInterfaces.SelectMany(contract => contract.GetMembers(method.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));
}
