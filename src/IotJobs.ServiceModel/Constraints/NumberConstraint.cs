namespace IotJobs.ServiceModel;

/// <summary>What AWS IoT accepts as a number.</summary>
/// <param name="Name">The shape's name as AWS spells it.</param>
/// <param name="Range">Outside of it AWS IoT refuses for certain.</param>
/// <param name="Source">Where <paramref name="Range"/> is written.</param>
internal sealed record NumberConstraint(string Name, NumberRange Range, string Source) : ValueConstraint(Name, Source)
{
    /// <summary>A narrower range that AWS documents and the service model lacks; else null.</summary>
    public NumberRange? Documented { get; init; }

    /// <summary>Where <see cref="Documented"/> is written.</summary>
    public string DocumentedSource { get; init; } = "";

    /// <summary>A single legal value outside the ranges, such as -1 for "cancel the timer"; else null.</summary>
    public decimal? Special { get; init; }

    /// <summary>How many decimals AWS documents. Whether it refuses or rounds more is unknown, so nothing rests on it.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether AWS IoT certainly refuses <paramref name="value"/>.</summary>
    public bool IsRefused(decimal value) => value != Special && !Range.Contains(value);

    /// <summary>Whether AWS IoT certainly refuses every number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public bool AreAllRefused(decimal least, decimal most) =>
        !(Special >= least && Special <= most)
        && (least > Range.Max || (Range.Min is { } min && (most < min || (Range.IsMinExclusive && most == min))));

    /// <summary>Whether <paramref name="value"/> is beyond what AWS documents.</summary>
    public bool IsUndocumented(decimal value) => value != Special && Documented is { } range && !range.Contains(value);
}
