using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Texts of enumerations: the names of members, with commas for flags, and numbers for values without a name.
/// A format provider is not looked at: the sign of such a number is the current culture's.</summary>
internal static class EnumFormat
{
    /// <summary>The parts of an enumeration value; null when nothing is known.</summary>
    /// <param name="members">Names and values.</param>
    /// <param name="isFlags">Whether the enumeration carries <c>[Flags]</c>.</param>
    /// <param name="underlying">The range of the underlying type.</param>
    /// <param name="format">The format.</param>
    public static IReadOnlyList<FormattedPart>? Parts(
        IReadOnlyList<(string Name, decimal Value)> members, bool isFlags, IntegerRange underlying, string format)
    {
        if (format.Length > 1)
        {
            return null;
        }

        return (format.Length == 0 ? 'G' : char.ToUpperInvariant(format[0])) switch
        {
            'G' => [FormattedPart.Of(Names(members, isFlags, underlying))],
            'F' => [FormattedPart.Of(Names(members, true, underlying))],
            'D' => [FormattedPart.Of(Number(members, underlying))],
            'X' => [FormattedPart.Of(new(
                Alphabets.Digits.Union(Alphabet.Range('A', 'F')), LengthRange.Exactly(underlying.HexDigits), Alphabets.Digits, underlying.HexDigits,
                TextHoleSource.Enum, new(nameof(Phrases.EnumerationInFormat), "X")))],
            _ => null,
        };
    }

    private static TextHole Names(
        IReadOnlyList<(string Name, decimal Value)> members, bool isFlags, IntegerRange underlying)
    {
        var number = IntegerFormat.Decimal(underlying, 1, FormatCulture.Current);
        var (possible, attainable) = (number.Possible, Alphabet.None);
        var (longest, shortest, together, reported) = (0, number.Length.Min, 0L, 0);
        foreach (var (name, value) in members)
        {
            var letters = Alphabet.Of(name);
            possible = possible.Union(letters);
            together += name.Length + 2;
            longest = Math.Max(longest, name.Length);
            shortest = Math.Min(shortest, name.Length);

            // Of two names for one value, only one is ever shown.
            if (members.Count(member => member.Value == value) == 1)
            {
                attainable = attainable.Union(letters);
                reported = Math.Max(reported, name.Length);
            }
        }

        if (isFlags)
        {
            possible = possible.Union(Alphabet.Of(", "));
            attainable = attainable.Union(HasNamelessPair(members) ? Alphabet.Of(", ") : Alphabet.None);
        }

        var most = Math.Max(number.Length.Max ?? 0, isFlags ? (int)Math.Min(Math.Max(0, together - 2), int.MaxValue / 2) : longest);
        return new(possible, new(shortest, most), attainable, reported, TextHoleSource.Enum, new(nameof(Phrases.Enumeration)));
    }

    private static TextHole Number(IReadOnlyList<(string Name, decimal Value)> members, IntegerRange underlying) =>
        IntegerFormat.Decimal(underlying, 1, FormatCulture.Current) with
        {
            AttainableLength = members.Select(member => IntegerRange.DigitsOf(member.Value)).DefaultIfEmpty(1).Max(),
            Source = TextHoleSource.Enum,
            Description = new(nameof(Phrases.EnumerationInFormat), "D"),
        };

    /// <summary>Whether two bits have names of their own and their sum has none: that value is shown with a comma.</summary>
    private static bool HasNamelessPair(IReadOnlyList<(string Name, decimal Value)> members)
    {
        var bits = members.Select(member => member.Value).Where(IsBit).Distinct().Take(64).ToList();
        var values = new HashSet<decimal>(members.Select(member => member.Value));
        return bits.Any(first => bits.Any(second => second > first && !values.Contains(first + second)));
    }

    private static bool IsBit(decimal value) => value is > 0 and <= ulong.MaxValue && ((ulong)value & ((ulong)value - 1)) == 0;
}
