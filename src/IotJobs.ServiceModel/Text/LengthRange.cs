namespace IotJobs.ServiceModel;

/// <summary>How long a text can be, in UTF-16 units: from <paramref name="Min"/> to <paramref name="Max"/>, both included; no <paramref name="Max"/> means unbounded.</summary>
internal readonly record struct LengthRange(int Min, int? Max)
{
    /// <summary>Any length, zero included.</summary>
    public static LengthRange Any { get; } = new(0, null);

    /// <summary>Exactly <paramref name="length"/>.</summary>
    public static LengthRange Exactly(int length) => new(length, length);

    /// <summary>The length of two texts in a row.</summary>
    public static LengthRange operator +(LengthRange left, LengthRange right) =>
        new(Saturate((long)left.Min + right.Min), left.Max is { } a && right.Max is { } b ? Saturate((long)a + b) : null);

    /// <summary>The smallest range that holds both.</summary>
    public LengthRange Union(LengthRange other) =>
        new(Math.Min(Min, other.Min), Max is { } a && other.Max is { } b ? Math.Max(a, b) : null);

    private static int Saturate(long length) => (int)Math.Min(length, int.MaxValue);
}
