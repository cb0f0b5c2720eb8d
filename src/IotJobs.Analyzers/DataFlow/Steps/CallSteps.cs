using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Calls: of delegates, of lists, of the SDK's client, of the program's own methods, and of everything else.</summary>
internal static class CallSteps
{
    /// <summary>What <c>with</c> calls first.</summary>
    private const string RecordClone = "<Clone>$";

    public static StepResult Execute(Evaluator evaluator, IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? evaluator.Of(instance) : null;
        if (call.TargetMethod is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true })
        {
            // The compiler leaves it out.
            return evaluator.State;
        }

        var arguments = HandedArgument.HandOver(evaluator, call.Arguments);
        if (evaluator.Interpreter.Program.Symbols.IsSdk(call.TargetMethod.ContainingAssembly) && Send(evaluator, call, arguments) is { } sent)
        {
            return sent;
        }

        if (receiver?.Delegate is { } target && call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && BodyCalls.Enter(evaluator, target, arguments, call) is { } invoked)
        {
            return invoked;
        }

        if (call.TargetMethod.Name == RecordClone && receiver is not null)
        {
            return Clone(evaluator, call, receiver);
        }

        return GuardCalls.TryExecute(evaluator, call)
            ?? BuilderSteps.TryExecute(evaluator, call, receiver)
            ?? JsonSteps.TryExecute(evaluator, call, receiver)
            ?? ListSteps.TryExecute(evaluator, call, receiver)
            ?? Sequences.TryExecute(evaluator, call)
            ?? Queries.TryExecute(evaluator, call)
            ?? BodyCalls.Enter(evaluator, call.TargetMethod, receiver, arguments, call)
            ?? Unknown(evaluator, call, receiver, arguments);
    }

    /// <summary>What the SDK, or a construct of the CDK, is handed it sends as it is, and changes nothing; null when nothing of it is a request.</summary>
    public static StepResult? Send(Evaluator evaluator, IOperation call, IReadOnlyList<HandedArgument> arguments, ObjectEvent kind = ObjectEvent.Sent)
    {
        var state = evaluator.State;
        var isSend = false;
        foreach (var (_, value, operation) in arguments)
        {
            if (state.ObjectOf(value) is { } request && evaluator.Interpreter.Program.Symbols.TypeNameOf(request.Type) is not null)
            {
                isSend = true;
                evaluator.Interpreter.Observer.OnObject(value.Object!.Value, kind, operation, state, evaluator.Frame);
                state = state.Judge(value);
            }
        }

        if (!isSend)
        {
            return null;
        }

        evaluator.State = state;
        return state.Yield(call, evaluator.Of(call));
    }

    // The members of the copy hold what those of the original do.
    private static StepResult Clone(Evaluator evaluator, IInvocationOperation call, AbstractValue record)
    {
        var original = evaluator.State.ObjectOf(record) is { HasEscaped: false } held ? held : null;
        var (state, copy) = CreationSteps.Allocate(evaluator, call, original?.Type ?? call.Type!);
        var made = state.Heap[copy.Object!.Value];
        return state.Copy(record.Key, copy.Key)
            .SetObject(copy.Object.Value, original is null ? made with { IsPartial = true, IsJudged = true } : made with { Members = original.Members })
            .Yield(call, copy);
    }

    // That a text can be read as a number, a date or a version says nothing of what was read, nor that something is in a collection of what it is.
    private static bool IsReading(IInvocationOperation call) => call.TargetMethod.ContainingType?.ContainingNamespace?.ToDisplayString() is { } space && (call.TargetMethod.IsStatic
        ? space == "System" && call.TargetMethod.Name is ("TryParse" or "TryParseExact")
        : space.StartsWith("System.Collections", StringComparison.Ordinal) && call.TargetMethod.Name is ("TryGetValue" or "TryDequeue" or "TryPeek" or "TryPop" or "TryRemove" or "TryTake"));

    private static StepResult Unknown(Evaluator evaluator, IInvocationOperation call, AbstractValue? receiver, IReadOnlyList<HandedArgument> arguments)
    {
        var state = evaluator.State;
        if (!HarmlessCalls.Contains(call))
        {
            foreach (var value in arguments.Select(argument => argument.Value).Prepend(receiver).OfType<AbstractValue>())
            {
                state = Escapes.Of(evaluator.Interpreter, evaluator.Frame, state, value, call);
            }

            state = arguments.Where(argument => ListSteps.IsList(argument.Operation.Type)).Aggregate(state, static (before, argument) => before.Forget(argument.Value.Key));

            // What an object holds, and a collection how much, is another thing behind a call that may change it.
            state = receiver is null ? state : ListSteps.IsList(call.TargetMethod.ContainingType) ? state.Forget(receiver.Key) : state.ForgetAssigned(receiver.Key);
        }

        evaluator.State = state;
        var result = call.Type is null or { SpecialType: SpecialType.System_Void } ? new AbstractValue(new object()) : evaluator.Of(call);
        state = evaluator.State;
        var isRead = IsReading(call) && !result.Subjects.Overlaps(state.Doubts);
        foreach (var (parameter, _, operation) in arguments)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && evaluator.VariableOf(operation) is { } variable)
            {
                var handed = evaluator.Unset(evaluator.PlaceOf(operation));
                state = state.Set(variable, isRead ? handed : handed with { Roots = result.Roots, Subjects = result.Subjects, IsComputed = true });
            }
        }

        return state.Yield(call, result);
    }
}
