using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Properties of the program whose accessors have bodies: reading and assigning them is a call.</summary>
internal static class Getters
{
    /// <summary>Whether reading <paramref name="property"/> runs a body that is in sight.</summary>
    public static bool HasBody(IPropertySymbol property) => property.GetMethod is { } getter && BodyIn(getter);

    /// <summary>The setter of <paramref name="property"/>, when it has a body in sight.</summary>
    public static IMethodSymbol? SetterOf(IPropertySymbol property) => property.SetMethod is { } setter && BodyIn(setter) ? setter : null;

    public static StepResult Execute(Evaluator evaluator, IPropertyReferenceOperation reference)
    {
        if (IsTarget(reference) || reference.Property.GetMethod is not { } getter)
        {
            return evaluator.State;
        }

        var receiver = reference.Instance is { } instance ? evaluator.Of(instance) : null;
        var isRemembered = receiver is { Object: null } && reference.Property.SetMethod is null && evaluator.Interpreter.Program.BodyOf(getter)?.IsPure == true;
        if (isRemembered && evaluator.State.Paths.TryGetValue((receiver!.Key, NameOf(reference.Property)), out var known))
        {
            return evaluator.State.Yield(reference, Evaluator.Named(known, reference.Syntax));
        }

        var entered = BodyCalls.Enter(evaluator, getter, receiver, [], reference) ?? evaluator.State;
        return !isRemembered ? entered : entered with
        {
            Continues = [.. entered.Continues.Select(state => state.Results.TryGetValue(reference, out var value) ? state.Set(receiver!.Key, NameOf(reference.Property), value with { IsSource = false }) : state)],
        };
    }

    // What is computed of an object that nobody changes is the same whenever it is asked for.
    private static string NameOf(IPropertySymbol property) => property.Name + FlowState.Computed;

    private static bool IsTarget(IOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference) && assignment is ISimpleAssignmentOperation;

    private static bool BodyIn(IMethodSymbol accessor) => accessor.OriginalDefinition.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is ArrowExpressionClauseSyntax or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null };
}
