using System.Globalization;

namespace IotJobs.Analyzers.Strings;

/// <summary>The values that an integer expression can have.</summary>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
/// <param name="HexDigits">How many hexadecimal digits a negative value has: two for each byte of the type.</param>
internal sealed record IntegerRange(decimal Min, decimal Max, int HexDigits)
{
    /// <summary>A value that occurs and is to be reckoned with, when the ends of the range are out of sight (the year 9999); else null.</summary>
    public decimal? Usual { get; init; }

    /// <summary>The value, when it is the only one; else null.</summary>
    public decimal? Only => Min == Max ? Min : null;

    /// <summary>The smallest range that holds both.</summary>
    public IntegerRange Union(IntegerRange other) =>
        new(Math.Min(Min, other.Min), Math.Max(Max, other.Max), Math.Max(HexDigits, other.HexDigits)) { Usual = Usual == other.Usual ? Usual : null };

    public bool CanBeNegative => Min < 0;

    /// <summary>How many decimal digits the value with the fewest has.</summary>
    public int LeastDigits => Min <= 0 && Max >= 0 ? 1 : Math.Min(DigitsOf(Min), DigitsOf(Max));

    /// <summary>How many decimal digits the value with the most has.</summary>
    public int MostDigits => Math.Max(DigitsOf(Min), DigitsOf(Max));

    /// <summary>The longest text of a value that may be reported.</summary>
    public int ReportedLength => Usual is { } usual ? DigitsOf(usual) : Math.Max(DigitsOf(Min) + (CanBeNegative ? 1 : 0), DigitsOf(Max));

    /// <summary>The largest magnitude that may be reported.</summary>
    public decimal ReportedMagnitude => Usual ?? Math.Max(Math.Abs(Min), Math.Abs(Max));

    /// <summary>The decimal digits of <paramref name="value"/>, without sign.</summary>
    public static int DigitsOf(decimal value) => Math.Abs(value).ToString("F0", CultureInfo.InvariantCulture).Length;
}
