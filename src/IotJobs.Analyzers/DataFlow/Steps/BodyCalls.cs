using System.Collections.Immutable;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>Enters the bodies of the program's own methods with the arguments of a call.</summary>
internal static class BodyCalls
{
    /// <summary>More ways to return are joined.</summary>
    private const int MostReturns = 8;

    /// <summary>Carries out the body of <paramref name="method"/>; null when it cannot be told which body runs, or when it is too deep.</summary>
    public static StepResult? Enter(Evaluator evaluator, IMethodSymbol method, AbstractValue? receiver, IReadOnlyList<HandedArgument> arguments, IOperation call)
    {
        if (Dispatch.TargetOf(method, evaluator.State.ObjectOf(receiver)?.Type, call) is not { } target
            || evaluator.Interpreter.Program.BodyOf(target) is not { } body)
        {
            return null;
        }

        var lexical = target.MethodKind == MethodKind.LocalFunction ? HomeOf(target, evaluator.Frame) : null;
        return Enter(evaluator, body, lexical, receiver, Bind(target, arguments), call);
    }

    /// <summary>Runs the code behind a delegate.</summary>
    public static StepResult? Enter(Evaluator evaluator, DelegateTarget target, IReadOnlyList<HandedArgument> arguments, IOperation call)
    {
        if (target.Lambda is null && target.Method.MethodKind != MethodKind.LocalFunction)
        {
            return Enter(evaluator, target.Method, target.Receiver, arguments, call);
        }

        return evaluator.Interpreter.Program.BodyOf(target) is { } body
            ? Enter(evaluator, body, target.Home, null, Bind(target.Method, arguments), call)
            : null;
    }

    private static StepResult? Enter(
        Evaluator evaluator, BodyGraph body, Frame? lexical, AbstractValue? receiver,
        IReadOnlyList<HandedArgument> arguments, IOperation call)
    {
        var (interpreter, caller) = (evaluator.Interpreter, evaluator.Frame);
        if (caller.Depth >= Interpreter.MostDepth || caller.IsRunning(body.Owner))
        {
            return null;
        }

        var frame = new Frame(body, caller, call, lexical);
        var entry = evaluator.State;
        var outer = entry.Slots;
        if (body.IsIterator)
        {
            entry = arguments.Aggregate(entry, (state, argument) => Escapes.Of(interpreter, caller, state, argument.Value, call));
        }

        foreach (var (parameter, value, operation) in arguments)
        {
            // What a mark promises is judged at the call; the body may rely on it.
            entry = entry.ObjectOf(value) is { IsHandedOut: false } given ? entry.SetObject(value.Object!.Value, given with { IsHandedOut = true }) : entry;
            entry = KnownTexts.IsMarked(parameter) && value.Object is null
                ? entry with { Slots = entry.Slots.Remove(parameter.OriginalDefinition) }
                : entry.Set(parameter.OriginalDefinition, Evaluator.HandedIn(value, frame.Depth));
        }

        entry = receiver is not null && lexical is null ? entry.Set(frame.ThisSlot, receiver) : entry;
        var variables = arguments.Where(argument => argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            .Select(argument => (argument.Parameter, Variable: evaluator.VariableOf(argument.Operation), argument.Operation.Syntax)).Where(handed => handed.Variable is not null).ToList();
        var exits = interpreter.Run(frame, entry);
        if (body.IsIterator)
        {
            return null;
        }

        var returns = exits.Returns.Select(exit => Return(exit, frame, interpreter, call, variables!, arguments, outer)).ToList();
        return new(Merged(returns, call), [.. exits.Throws.Select(state => Housekeeping.Leave(state, frame, interpreter, null))]);
    }

    private static FlowState Return(
        BodyExit exit, Frame frame, Interpreter interpreter, IOperation call, List<(IParameterSymbol Parameter, object Variable, SyntaxNode Use)> variables,
        IReadOnlyList<HandedArgument> arguments, ImmutableDictionary<object, AbstractValue> outer)
    {
        if (exit.Value is { } returned && exit.Returned is { } operation)
        {
            interpreter.Observer.OnReturned(operation, returned, leaves: false, exit.State, frame);
        }

        var state = exit.State;
        foreach (var (parameter, variable, use) in variables)
        {
            if (state.Slots.TryGetValue(parameter.OriginalDefinition, out var changed))
            {
                state = state.Set(variable, Evaluator.Named(Evaluator.Returned(changed, frame.Depth) with { IsSource = false }, use));
            }
        }

        var value = exit.Value is { } result ? Evaluator.Named(Evaluator.Returned(result, frame.Depth), call.Syntax) with { Producer = result.Producer } : new AbstractValue(new object());
        value = value.Text is { } text && frame.Body.Owner is IMethodSymbol method ? value with { Text = KnownTexts.OfResult(method, text, new ExpressionOrigin(call.Syntax, value.Roots)) } : value;
        state = Housekeeping.Leave(state, frame, interpreter, value);

        // A body that calls itself later, or a local function, may share parameters with the frames outside.
        foreach (var (parameter, _, _) in arguments)
        {
            state = outer.TryGetValue(parameter.OriginalDefinition, out var before) ? state.Set(parameter.OriginalDefinition, before) : state;
        }

        if (state.ObjectOf(value) is { } made && frame.Caller?.Makes(made.Creation) == false)
        {
            state = state.SetObject(value.Object!.Value, made with { Entry = call.Syntax });
        }

        return state.Yield(call, value);
    }

    // Ways that differ in nothing but a text are one way with alternatives.
    private static IReadOnlyList<FlowState> Merged(List<FlowState> states, IOperation call)
    {
        var merged = new List<FlowState>();
        foreach (var state in states)
        {
            var value = state.Results[call];
            var index = value.Text is null && states.Count <= MostReturns ? -1 : merged.FindIndex(other =>
                other.Results[call] is { Text: not null } && StateJoin.AreSame(other.Yield(call, value), state) && StateJoin.Undecided(other, state).IsEmpty);
            if (index < 0)
            {
                merged.Add(state);
            }
            else
            {
                var joined = StateJoin.Join(merged[index], state);
                merged[index] = joined.Yield(call, joined.Results[call] with { Birth = value.Birth });
            }
        }

        // Whoever asks what came back keeps apart what came with it.
        return merged.Count <= MostReturns
            ? [.. merged]
            : [.. merged.GroupBy(state => (state.Results[call].Truth, state.Results[call].Nullness)).SelectMany(same => StateJoin.Reduce([.. same]))];
    }

    private static IReadOnlyList<HandedArgument> Bind(IMethodSymbol method, IReadOnlyList<HandedArgument> arguments)
    {
        // The body's own parameters: of an override, of the partial method that has the body.
        return [.. arguments.Where(argument => argument.Parameter.Ordinal < method.Parameters.Length)
            .Select(argument => argument with { Parameter = method.Parameters[argument.Parameter.Ordinal] })];
    }

    private static Frame HomeOf(IMethodSymbol function, Frame frame)
    {
        for (var home = frame; home is not null; home = home.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(home.Body.Owner, function.ContainingSymbol))
            {
                return home;
            }
        }

        return frame;
    }
}
