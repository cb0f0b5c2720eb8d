using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Strings;

/// <summary>What a field or get-only property holds that is given a value where it is declared and nowhere else.</summary>
internal static class FieldValues
{
    /// <summary>The initializer of <paramref name="member"/>; null when there is none, or when anything else may be assigned.</summary>
    public static IOperation? ValueOf(ISymbol member, SemanticModel? model, EvaluationScope scope)
    {
        // A struct's initializers do not run for its default value.
        if (member is IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private }
            || (!member.IsStatic && member.ContainingType is not { TypeKind: TypeKind.Class })
            || Declarations.InitializerOf(member) is not { } initializer)
        {
            return null;
        }

        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (scope.Evaluator.WritesIn(part.GetSyntax(scope.CancellationToken)).WritesOf(member.Name).Count > 0)
            {
                return null;
            }
        }

        return scope.Evaluator.GetOperation(initializer, model ?? scope.Model, scope.CancellationToken);
    }
}
