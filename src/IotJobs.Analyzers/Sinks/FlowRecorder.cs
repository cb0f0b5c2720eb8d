using IotJobs.Analyzers.DataFlow;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Sinks;

/// <summary>Takes down what arrives at sinks while one body, and all that it calls, is run.</summary>
internal sealed class FlowRecorder(SdkSymbols symbols, SinkTable sinks) : IFlowObserver
{
    /// <summary>Where more ways lead, what one test has decided is not looked at.</summary>
    private const int MostCases = 16;

    private readonly Dictionary<(IOperation At, ISymbol Sink, Frame Frame), (Sink Sink, List<TrackedValue> Values)> _values = [];
    private readonly Dictionary<(IOperation At, IOperation Creation, Frame Frame), (ObjectEvent Kind, List<(TrackedObject Object, FlowState State)> Objects)> _objects = [];
    private readonly HashSet<IOperation> _used = [];
    private readonly Dictionary<IOperation, List<Comparison?>> _comparisons = [];
    private readonly Dictionary<SyntaxNode, ISymbol> _filled = [];

    /// <summary>The values that arrive at members, parameters and results, each place once for each way it is called.</summary>
    public IEnumerable<(Sink Sink, TrackedValue Value)> Values => _values.Values.Select(arrival => (arrival.Sink, SnapshotJoin.Join(arrival.Values)));

    /// <summary>The requests that are sent, leave or end.</summary>
    /// <remarks>What is sent somewhere is not judged where it comes to an end elsewhere, on a way that sends nothing.</remarks>
    public IEnumerable<TrackedObject> Objects => _objects
        .Where(arrival => arrival.Value.Kind != ObjectEvent.Ends || !_used.Contains(arrival.Key.Creation))
        .Select(arrival => SnapshotJoin.Join([.. arrival.Value.Objects.Select(one => one.Object)]));

    /// <summary>The requests that are sent, as they are in each case that one test tells apart from the others: what is wrong there is wrong whenever the test has that outcome.</summary>
    public IEnumerable<TrackedObject> Cases => _objects.Values
        .Where(arrival => arrival is { Kind: ObjectEvent.Sent, Objects.Count: > 1 and <= MostCases })
        .SelectMany(arrival => CasesOf(arrival.Objects))
        .Select(same => SnapshotJoin.Join(same).OfWhatIsSet());

    /// <summary>The comparisons of texts that are the same whenever they are made.</summary>
    public IEnumerable<Comparison> Comparisons => _comparisons.Values.Where(all => all.All(one => one == all[0])).Select(all => all[0]).OfType<Comparison>();

    /// <summary>The collections that are added to while they are null.</summary>
    public IEnumerable<(SyntaxNode Place, ISymbol Member)> FilledWhileNull => _filled.Select(pair => (pair.Key, pair.Value));

    public void OnAssigned(ISymbol member, IOperation target, IOperation assigned, AbstractValue value, bool isFollowed, FlowState state, Frame frame)
    {
        if (sinks.OfMember(member) is { } sink && !(isFollowed && sink.IsOfRequest))
        {
            Add(assigned, member, sink, value, state, frame);
        }
    }

    public void OnArgument(IParameterSymbol parameter, IOperation argument, AbstractValue value, FlowState state, Frame frame)
    {
        if (sinks.OfParameter(parameter) is { } sink)
        {
            Add(argument, parameter, sink, value, state, frame);
        }
        else if (value.Enumeration is not null && sinks.OfWordArgument(parameter, value.Enumeration) is { } word)
        {
            Add(argument, parameter, word, value, state, frame);
        }
    }

    public void OnReturned(IOperation returned, AbstractValue value, bool leaves, FlowState state, Frame frame)
    {
        var owner = frame.Body.Owner;
        if (owner is IMethodSymbol method && sinks.OfResult(method) is { } sink)
        {
            Add(returned, method, sink, value, state, frame);
        }
        else if (leaves && value.Enumeration is not null && sinks.OfWord(value.Enumeration) is { } word)
        {
            Add(returned, owner, word, value, state, frame);
        }
    }

    public void OnItem(ISymbol owner, IOperation item, AbstractValue value, FlowState state, Frame frame)
    {
        if ((owner is IMethodSymbol iterator ? sinks.OfResult(iterator) : sinks.OfMember(owner))?.Item is { } sink)
        {
            Add(item, owner, sink, value, state, frame);
        }
    }

    public void OnComparison(AbstractValue subject, AbstractValue word, IOperation wordOperation, FlowState state, Frame frame)
    {
        if (word.ConstantText is not { } text || (subject.Enumeration is null && !_comparisons.ContainsKey(wordOperation) && subject.ConstantText is null))
        {
            return;
        }

        // A value of the program's own that comes along another path makes the comparison one that can be true.
        if (!_comparisons.TryGetValue(wordOperation, out var all))
        {
            _comparisons.Add(wordOperation, all = []);
        }

        all.Add(subject.ConstantText is null && subject.Enumeration is { } enumeration && sinks.OfWord(enumeration) is { Words: { } words } ? new(words, text, wordOperation) : null);
    }

    public void OnObject(int id, ObjectEvent kind, IOperation at, FlowState state, Frame frame)
    {
        var type = state.Heap[id].Type;
        if (symbols.IsCdk(type.ContainingAssembly) && CdkTypes.IsShared(type))
        {
            return;
        }

        if (new Snapshot(symbols, state, frame, kind == ObjectEvent.Sent || (kind == ObjectEvent.Ends && state.Heap[id] is { IsHandedOut: false, IsPartial: false })).OfObject(id) is { } taken)
        {
            var key = (at, state.Heap[id].Creation, frame);
            if (!_objects.TryGetValue(key, out var arrival))
            {
                _objects.Add(key, arrival = (kind, []));
            }

            arrival.Objects.Add((taken, state));
            if (kind != ObjectEvent.Ends)
            {
                Use(state, state.Heap[id]);
            }
        }
    }

    public void OnFilledWhileNull(ISymbol member, SyntaxNode place, FlowState state, Frame frame) => _filled[place] = member;

    private static IEnumerable<List<TrackedObject>> CasesOf(List<(TrackedObject Object, FlowState State)> arrivals) => arrivals
        .SelectMany((arrival, index) => arrival.State.History.Values.Where(test => !test.WentBothWays).Select(test => (test.Test, test.Outcome, index)))
        .GroupBy(one => (one.Test, one.Outcome), one => one.index)
        .Select(same => same.ToList())
        .Where(same => same.Count < arrivals.Count)
        .GroupBy(same => string.Join(",", same))
        .Select(same => same.First().ConvertAll(index => arrivals[index].Object));

    // What a request holds is used with it.
    private void Use(FlowState state, AbstractObject held)
    {
        if (_used.Add(held.Creation))
        {
            foreach (var part in held.Parts.Select(state.ObjectOf).OfType<AbstractObject>())
            {
                Use(state, part);
            }
        }
    }

    private void Add(IOperation at, ISymbol symbol, Sink sink, AbstractValue value, FlowState state, Frame frame)
    {
        if (!_values.TryGetValue((at, symbol, frame), out var arrival))
        {
            _values.Add((at, symbol, frame), arrival = (sink, []));
        }

        arrival.Values.Add(new Snapshot(symbols, state, frame).OfValue(value, at));
    }
}

/// <summary>A word of an enumeration compared with a text that is known.</summary>
/// <param name="Words">The enumeration.</param>
/// <param name="Text">The text.</param>
/// <param name="At">Where the text stands.</param>
internal sealed record Comparison(JobEnumeration Words, string Text, IOperation At);
