namespace IotJobs.Soundness.Programs;

/// <summary>Every form that programs are made of: a class that derives from one of the four bases is used without being named anywhere.</summary>
internal static class Forms
{
    public static IReadOnlyList<Sink> Sinks { get; } = All<Sink>();

    public static IReadOnlyList<ValueForm> Values { get; } = All<ValueForm>();

    /// <summary>Those that hold no other value.</summary>
    public static IReadOnlyList<ValueForm> Leaves { get; } = [.. Values.Where(form => form.IsLeaf)];

    public static IReadOnlyList<StepForm> Steps { get; } = All<StepForm>();

    public static IReadOnlyList<Delivery> Deliveries { get; } = All<Delivery>();

    private static IReadOnlyList<T> All<T>() =>
    [
        .. typeof(T).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}

/// <summary>A form of expression.</summary>
internal abstract class ValueForm
{
    /// <summary>It holds no other value.</summary>
    public virtual bool IsLeaf => false;

    /// <summary>How much more often it is used than others.</summary>
    public virtual int Weight => 1;

    /// <summary>It can make a value for this sink.</summary>
    public virtual bool Suits(Sink sink) => true;

    /// <summary>Writes the expression; it may declare members.</summary>
    public abstract string Write(Draft draft, Sink sink, int depth);

    /// <summary>Its parts are one level less deep.</summary>
    protected static string Part(Draft draft, Sink sink, int depth) => draft.Value(sink, depth - 1);
}

/// <summary>A form of statement between a value and its use.</summary>
internal abstract class StepForm
{
    public virtual bool Suits(Sink sink) => true;

    /// <summary>Writes statements.</summary>
    /// <returns>The variable that holds the value behind them.</returns>
    public abstract string Write(Draft draft, Sink sink, string variable);
}

/// <summary>A form in which members become a request that is sent.</summary>
internal abstract class Delivery
{
    public abstract void Write(Draft draft, Request request);
}
