using System.Globalization;

namespace IotJobs.ServiceModel;

/// <summary>A range of numbers; no <paramref name="Min"/> or <paramref name="Max"/> means unbounded.</summary>
/// <param name="Min">The smallest legal number, or the number that all legal ones exceed if <paramref name="IsMinExclusive"/>.</param>
/// <param name="Max">The largest legal number.</param>
/// <param name="IsMinExclusive">Whether <paramref name="Min"/> itself is outside.</param>
internal readonly record struct NumberRange(decimal? Min, decimal? Max, bool IsMinExclusive = false)
{
    /// <summary>Every number.</summary>
    public static NumberRange Any { get; } = new(null, null);

    /// <summary>Whether <paramref name="value"/> is inside.</summary>
    public bool Contains(decimal value) =>
        (Min is not { } min || (IsMinExclusive ? value > min : value >= min)) && (Max is not { } max || value <= max);

    /// <summary>The legal number next to <paramref name="value"/>, or null when there is no nearest one.</summary>
    public decimal? Nearest(decimal value) =>
        Contains(value) ? value
        : Max is { } max && value > max ? max
        : IsMinExclusive ? null
        : Min;

    /// <summary>The range in words that fit a message.</summary>
    public override string ToString() => (Min, Max) switch
    {
        ({ } min, { } max) when IsMinExclusive => Message.Of(Words.AboveAndAtMost, Text(min), Text(max)),
        ({ } min, { } max) => Message.Of(Words.FromTo, Text(min), Text(max)),
        ({ } min, null) => Message.Of(IsMinExclusive ? Words.Above : Words.AtLeast, Text(min)),
        (null, { } max) => Message.Of(Words.AtMost, Text(max)),
        _ => Words.AnyNumber,
    };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
