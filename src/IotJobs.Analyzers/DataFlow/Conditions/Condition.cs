using IotJobs.Analyzers.Strings;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>A truth that is not known: what each of its outcomes says of values. It can be kept in a variable and asked later.</summary>
/// <param name="Subjects">What the condition looks at.</param>
/// <param name="Assume">The states in which the condition has that outcome; none when it cannot have.</param>
internal sealed record Condition(Roots Subjects, Func<FlowState, bool, IReadOnlyList<FlowState>> Assume)
{
    /// <summary>The opposite.</summary>
    public Condition Negated => this with { Assume = (state, outcome) => Assume(state, !outcome) };

    /// <summary>A condition that is decided.</summary>
    public static Condition Constant(bool truth) => new(Roots.None, (state, outcome) => outcome == truth ? [state] : []);

    /// <summary>A condition on one value, and what each outcome leaves of that value.</summary>
    /// <param name="value">The value that is tested.</param>
    /// <param name="narrow">What an outcome leaves of it; null when the outcome cannot be.</param>
    public static Condition On(AbstractValue value, Func<AbstractValue, bool, AbstractValue?> narrow) =>
        new(value.Subjects, (state, outcome) => Refinement.Narrow(state, value, current => narrow(current, outcome)) is { } narrowed ? [narrowed] : []);

    /// <summary>A test that cannot be understood: what it let through is not known any more, and the same test has the same outcome again.</summary>
    /// <param name="subjects">What it looks at.</param>
    /// <param name="key">What makes two tests the same; null when each has an outcome of its own.</param>
    public static Condition Opaque(Roots subjects, object? key) => new(subjects, (state, outcome) => Recall(state.Doubt(subjects), key, outcome));

    /// <summary>A test that makes nothing legal: of a number, a date, a flag. The same test has the same outcome again.</summary>
    public static Condition Harmless(Roots subjects, object? key) => new(subjects, (state, outcome) => Recall(state, key, outcome));

    /// <summary>That a value is <paramref name="constant"/>. Neither an interval nor a shape can leave one value out: the question is remembered with its answer.</summary>
    public static Condition Is(AbstractValue value, object constant) =>
        Harmless(value.Subjects, KeyOf(value.Key, constant));

    /// <summary>The key of that answer.</summary>
    public static object KeyOf(object value, object constant) => (value, constant);

    /// <summary>Both.</summary>
    public static Condition And(Condition left, Condition right) => new(left.Subjects.Union(right.Subjects), (state, outcome) => outcome
        ? [.. left.Assume(state, true).SelectMany(next => right.Assume(next, true))]
        : [.. left.Assume(state, false), .. left.Assume(state, true).SelectMany(next => right.Assume(next, false))]);

    /// <summary>Either.</summary>
    public static Condition Or(Condition left, Condition right) => And(left.Negated, right.Negated).Negated;

    /// <summary>Conditions that have one outcome together: what each says of its values is learned from either outcome.</summary>
    public static Condition Together(params Condition[] conditions) => new(
        conditions.Aggregate(Roots.None, (roots, condition) => roots.Union(condition.Subjects)),
        (state, outcome) => conditions.Aggregate((IReadOnlyList<FlowState>)[state], (states, condition) => [.. states.SelectMany(next => condition.Assume(next, outcome))]));

    private static IReadOnlyList<FlowState> Recall(FlowState state, object? key, bool outcome) =>
        key is null ? [state]
        : state.Facts.TryGetValue(key, out var known) ? known == outcome ? [state] : []
        : [state with { Facts = state.Facts.Add(key, outcome) }];
}
