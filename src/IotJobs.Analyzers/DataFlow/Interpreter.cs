using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>An abstract interpreter over control-flow graphs: it runs a body forward on what is known of its values, and enters the bodies that are called.</summary>
internal sealed class Interpreter(ProgramModel program, IFlowObserver observer, CancellationToken cancellationToken)
{
    /// <summary>Deeper calls are not entered.</summary>
    public const int MostDepth = 10;

    /// <summary>So many operations are carried out for one body and all that it calls; beyond, nothing is said.</summary>
    private const int MostWork = 400_000;

    private readonly Dictionary<(object, object), object> _keys = [];

    private readonly Dictionary<object, int> _numbers = [];

    private readonly Dictionary<object, ElementKey> _elements = [];

    private int _lastNumber;

    public ProgramModel Program { get; } = program;

    public IFlowObserver Observer { get; } = observer;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The members whose values are being worked out.</summary>
    public ImmutableHashSet<ISymbol> Initializing { get; init; } = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>The number of operations carried out so far.</summary>
    public int Now { get; private set; }

    /// <summary>Whether the work was given up, so that what was found is not all that can happen.</summary>
    public bool IsExhausted => Now > MostWork;

    /// <summary>Runs the body of <paramref name="frame"/>. Where the stack of the thread does not suffice, the work is given up.</summary>
    public BodyExits Run(Frame frame, FlowState entry)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            Now = MostWork + 1;
            return new([], []);
        }

        return new BodyExecution(this, frame).Run(entry);
    }

    /// <summary>Runs the body of <paramref name="frame"/>, of which no caller is known: the object that it is called on is the same throughout.</summary>
    public BodyExits Run(Frame frame) =>
        Run(frame, frame.Body.Owner.IsStatic ? FlowState.Empty : FlowState.Empty.Set(frame.ThisSlot, new AbstractValue(new object()) { Nullness = Nullness.NotNull }));

    /// <summary>Runs a body that starts with unknown arguments: what it returns, and what it leaves in members, goes to code that is not followed.</summary>
    public void RunRoot(BodyGraph body)
    {
        var frame = new Frame(body, null, null, null);
        foreach (var exit in Run(frame).Returns)
        {
            var (state, end) = (exit.State, body.Graph.OriginalOperation);
            if (exit.Value is { } value && exit.Returned is { } returned)
            {
                Observer.OnReturned(returned, value, leaves: true, state, frame);
                state = Escapes.Of(this, frame, state, value, returned);
            }

            foreach (var left in HandedOut(body, state).Concat(state.Paths.Values))
            {
                state = Escapes.Of(this, frame, state, left, end);
            }

            Housekeeping.Collect(state with { Slots = state.Slots.Clear(), Paths = state.Paths.Clear(), Results = state.Results.Clear() }, end, frame, this, null);
        }
    }

    // What the caller finds in the variables that it handed in by reference.
    private static IEnumerable<AbstractValue> HandedOut(BodyGraph body, FlowState state) => body.Owner is not IMethodSymbol method ? [] : method.Parameters
        .Where(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
        .Select(parameter => state.Slots.TryGetValue(parameter.OriginalDefinition, out var value) ? value : null)
        .OfType<AbstractValue>();

    /// <summary>The identity of what <paramref name="maker"/> (an operation, a member) makes of the value <paramref name="source"/>: the same on every path.</summary>
    public object KeyOf(object maker, object source) => GetOrAdd(_keys, (maker, source), static _ => new object());

    /// <summary>The identity of any element of <paramref name="list"/>: the same on every path.</summary>
    public ElementKey ElementOf(object list) => GetOrAdd(_elements, list, static of => new ElementKey(of));

    /// <summary>The identity of a new object; with a <paramref name="key"/>, the same for all that have it.</summary>
    public int NewObject(object? key = null) => key is null ? ++_lastNumber : NumberOf(key);

    /// <summary>The number by which a key or the identity of a value can be told from all others.</summary>
    public int NumberOf(object key) => GetOrAdd(_numbers, key, _ => ++_lastNumber);

    /// <summary>Counts an operation. False when there is no more work to spend.</summary>
    public bool TryStep()
    {
        if ((++Now & 0xFF) == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }

        return !IsExhausted;
    }

    private static TValue GetOrAdd<TKey, TValue>(Dictionary<TKey, TValue> table, TKey key, Func<TKey, TValue> create)
    {
        if (!table.TryGetValue(key, out var value))
        {
            table.Add(key, value = create(key));
        }

        return value;
    }
}

/// <summary>How a body can end.</summary>
/// <param name="Returns">The states in which it returns, and what.</param>
/// <param name="Throws">The states in which an exception leaves it.</param>
internal sealed record BodyExits(IReadOnlyList<BodyExit> Returns, IReadOnlyList<FlowState> Throws);

/// <summary>One way for a body to return.</summary>
internal sealed record BodyExit(FlowState State, AbstractValue? Value, IOperation? Returned);
