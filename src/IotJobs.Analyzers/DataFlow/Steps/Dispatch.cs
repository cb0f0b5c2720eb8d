using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Tells which body a call runs.</summary>
internal static class Dispatch
{
    /// <summary>The one method that a call of <paramref name="method"/> can mean; null when there can be several.</summary>
    /// <param name="method">The method as it is called.</param>
    /// <param name="exact">The type of the receiver, when it is known exactly.</param>
    /// <param name="call">The call: one of <c>base</c> runs the very method that it names.</param>
    public static IMethodSymbol? TargetOf(IMethodSymbol method, ITypeSymbol? exact, IOperation call)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (call is IInvocationOperation { Instance.Syntax: BaseExpressionSyntax } or IPropertyReferenceOperation { Instance.Syntax: BaseExpressionSyntax })
        {
            return Concrete(method);
        }

        if (method.ContainingType is { TypeKind: TypeKind.Interface })
        {
            return exact?.FindImplementationForInterfaceMember(method) is IMethodSymbol implementation ? Concrete(implementation) : null;
        }

        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride || method.IsSealed || method.ContainingType is { IsSealed: true } or { IsValueType: true })
        {
            return Concrete(method);
        }

        for (var type = exact; type is not null; type = type.BaseType)
        {
            var found = type.OriginalDefinition.GetMembers(method.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate, method) || Overrides(candidate, method));
            if (found is not null)
            {
                return Concrete(found);
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? Concrete(IMethodSymbol method) =>
        method is { IsAbstract: false, IsExtern: false } && !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty ? method.OriginalDefinition : null;
}
