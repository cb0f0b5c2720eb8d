using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Assignments of all forms: to variables, members, items, and through captures and tuples.</summary>
internal static class Assignments
{
    /// <summary>Assigns <paramref name="value"/> to <paramref name="target"/>; the whole assignment yields it too.</summary>
    public static StepResult Assign(Evaluator evaluator, IOperation target, IOperation assigned, AbstractValue value, IOperation whole)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return evaluator.State.Set(local.Local, value).Yield(whole, value);
            case IParameterReferenceOperation parameter:
                if (parameter.Parameter.RefKind is RefKind.Ref or RefKind.Out)
                {
                    evaluator.Interpreter.Observer.OnArgument(parameter.Parameter, assigned, value, evaluator.State, evaluator.Frame);
                }

                return evaluator.State.Set(parameter.Parameter.OriginalDefinition, value with { IsArgument = value.IsArgument, IsSource = false }).Yield(whole, value);
            case IFlowCaptureReferenceOperation capture:
                if (!evaluator.State.Slots.TryGetValue(evaluator.Frame.SlotOf(capture.Id), out var captured) || captured.Target is null or IFlowCaptureReferenceOperation)
                {
                    return evaluator.State.Set(evaluator.Frame.SlotOf(capture.Id), value).Yield(whole, value);
                }

                // What the place is a member of was found when the place was captured.
                evaluator.State = captured is { TargetOwner: { } holder, Target: IMemberReferenceOperation { Instance: { } instance } } ? evaluator.State.Yield(instance, holder) : evaluator.State;
                return Assign(evaluator, captured.Target, assigned, value, whole);
            case IPropertyReferenceOperation or IImplicitIndexerReferenceOperation when BuilderSteps.TryAssign(evaluator, target, assigned, whole) is { } built:
                return built.Yield(whole, value);
            case IPropertyReferenceOperation { Arguments.IsEmpty: false } item:
                HandedArgument.HandOver(evaluator, item.Arguments);
                evaluator.Interpreter.Observer.OnAssigned(item.Property, item, assigned, value, isFollowed: false, evaluator.State, evaluator.Frame);
                return ListSteps.SetItem(evaluator, item.Instance, item.Arguments[0].Value, item, assigned, value).Yield(whole, value);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return ListSteps.SetItem(evaluator, element.ArrayReference, index, element, assigned, value).Yield(whole, value);
            case IMemberReferenceOperation member:
                return AssignMember(evaluator, member, assigned, value, whole);
            case IDeclarationExpressionOperation { Expression: { } declared }:
                return Assign(evaluator, declared, assigned, value, whole);
            case ITupleOperation tuple:
                return AssignTuple(evaluator, tuple, assigned, value).Yield(whole, value);
            default:
                return evaluator.State.Yield(whole, value);
        }
    }

    /// <summary><c>(a, b) = (x, y)</c>: all values are taken before the first is assigned.</summary>
    public static StepResult Deconstruct(Evaluator evaluator, IDeconstructionAssignmentOperation deconstruction)
    {
        var target = Conversions.UnwrapAll(deconstruction.Target);
        var source = Conversions.UnwrapAll(deconstruction.Value);
        target = target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;
        return target is ITupleOperation tuple
            ? AssignTuple(evaluator, tuple, source, evaluator.Of(source)).Yield(deconstruction, evaluator.Unknown(deconstruction))
            : evaluator.State;
    }

    /// <summary>The value of <c>target += value</c> and its like.</summary>
    public static AbstractValue Compound(Evaluator evaluator, ICompoundAssignmentOperation compound) =>
        compound.Type?.SpecialType == SpecialType.System_String ? evaluator.OfCompound(compound)
        : evaluator.Unknown(compound) is var unknown && compound.OperatorMethod is null && Integers.Whole(compound.Target) is { } whole
            && evaluator.Of(compound.Target).Number is { } left && evaluator.Of(compound.Value).Number is { } right
            ? unknown with { Number = Integers.Combine(compound.OperatorKind, left, right, whole) ?? whole, Place = compound.Syntax }
            : unknown;

    /// <summary><c>i++</c> and its like: a counter that begins somewhere only grows. It is no constant, whatever it began with, and rarely gets far.</summary>
    public static StepResult Count(Evaluator evaluator, IIncrementOrDecrementOperation step)
    {
        var before = evaluator.Of(step.Target);
        var after = evaluator.Unknown(step);
        if (step.OperatorMethod is null && before.Number is { } number && after.Number is { } whole)
        {
            after = after with
            {
                Number = step.Kind == OperationKind.Increment ? whole with { Min = Math.Min(number.Min + 1, whole.Max), Usual = number.Min > whole.Min ? number.Min + 1 : null } : whole with { Max = Math.Max(number.Max - 1, whole.Min) },
            };
        }

        var result = Assign(evaluator, step.Target, step, after, step);
        return step.IsPostfix ? result with { Continues = [.. result.Continues.Select(state => state.Yield(step, before))] } : result;
    }

    private static FlowState AssignTuple(Evaluator evaluator, ITupleOperation target, IOperation source, AbstractValue value)
    {
        var parts = target.Elements.Select((_, index) => source is ITupleOperation tuple && index < tuple.Elements.Length
            ? (Operation: Conversions.UnwrapAll(tuple.Elements[index]), Value: evaluator.Of(tuple.Elements[index]))
            : (Operation: source, Value: ObjectValues.TuplePart(evaluator, value, index, source))).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var (operation, part) = parts[i];
            var result = Assign(evaluator, Conversions.UnwrapAll(target.Elements[i]), operation, part, target.Elements[i]);
            evaluator.State = result.Continues.Aggregate(StateJoin.Join);
        }

        return evaluator.State;
    }

    private static StepResult AssignMember(Evaluator evaluator, IMemberReferenceOperation target, IOperation assigned, AbstractValue value, IOperation whole)
    {
        var member = target.Member;
        var owner = target.Instance is { } instance ? evaluator.Of(instance) : new AbstractValue((object?)member.ContainingType ?? target);
        owner = ObjectValues.Adopt(evaluator, owner, target);
        var followed = evaluator.State.ObjectOf(owner);
        evaluator.Interpreter.Observer.OnAssigned(member, target, assigned, value, followed is { HasEscaped: false }, evaluator.State, evaluator.Frame);
        if (member is IPropertySymbol property && Getters.SetterOf(property) is { } setter
            && BodyCalls.Enter(evaluator, setter, owner, [new(setter.Parameters[setter.Parameters.Length - 1], value, assigned)], whole) is { } entered)
        {
            return new(entered.Continues.Select(state => state.Yield(whole, value)).ToImmutableArray(), entered.Throws);
        }

        var state = evaluator.State;
        if (followed is not null)
        {
            // A structure that is changed in a variable is not the one that was copied from it.
            var variable = followed.Type.IsValueType && target.Instance is { } place ? evaluator.VariableOf(place) : null;
            var id = variable is null ? owner.Object!.Value : evaluator.Interpreter.NewObject();
            state = state.SetObject(id, followed.With(NameOf(member), new(value, assigned, NameOf(target))));
            state = variable is null ? state : state.Set(variable, owner with { Key = new object(), Object = id });
        }
        else
        {
            state = state.ForgetComputed(owner.Key).Set(owner.Key, NameOf(member), value with { IsSource = false });

            // The list that a member starts with stays in sight for those who read the member.
            var isInitial = evaluator.Frame.Body.Owner is not IMethodSymbol && state.ObjectOf(value) is { } list && evaluator.Interpreter.Program.Symbols.TypeNameOf(list.Type) is null;
            state = isInitial ? state : Escapes.Of(evaluator.Interpreter, evaluator.Frame, WithoutPlaceholders(evaluator, state, value), value, whole);
        }

        return state.Yield(whole, value);
    }

    // What a private member starts with, and its type sets again, was never meant to be sent.
    private static FlowState WithoutPlaceholders(Evaluator evaluator, FlowState state, AbstractValue value)
    {
        if (evaluator.Frame.Body.Owner is not { Kind: SymbolKind.Field or SymbolKind.Property, DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } || state.ObjectOf(value) is not { } held)
        {
            return state;
        }

        var writes = type.DeclaringSyntaxReferences.Select(part => evaluator.Interpreter.Program.WritesIn(part.GetSyntax())).ToList();
        return state.SetObject(value.Object!.Value, held with { Members = held.Members.RemoveRange(held.Members.Keys.Where(member => writes.Exists(index => index.IsSetOnObject(member)))) });
    }

    /// <summary>The name under which a member is kept: elements of tuples have one that all their types share.</summary>
    public static string NameOf(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;

    private static SyntaxNode NameOf(IMemberReferenceOperation target) =>
        target.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access ? access.Name : target.Syntax;
}
