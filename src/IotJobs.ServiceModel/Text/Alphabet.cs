namespace IotJobs.ServiceModel;

/// <summary>An immutable set of Unicode code points, kept as sorted, disjoint, non-adjacent ranges.</summary>
/// <remarks>Code points, not UTF-16 units: AWS IoT's patterns see a supplementary character as one. A lone surrogate is its own code point.</remarks>
internal sealed class Alphabet : IEquatable<Alphabet>
{
    private const int LastCodePoint = 0x10FFFF;

    private readonly (int First, int Last)[] _ranges;

    private Alphabet((int First, int Last)[] ranges) => _ranges = ranges;

    /// <summary>No character at all.</summary>
    public static Alphabet None { get; } = new([]);

    /// <summary>Every code point, lone surrogates included.</summary>
    public static Alphabet Any { get; } = new([(0, LastCodePoint)]);

    /// <summary>Whether no character is in the set.</summary>
    public bool IsEmpty => _ranges.Length == 0;

    /// <summary>The sorted ranges, both ends included.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    /// <summary>The set of the characters of <paramref name="text"/>.</summary>
    public static Alphabet Of(string text)
    {
        var ranges = new List<(int, int)>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var codePoint = CodePointAt(text, i);
            i += codePoint > char.MaxValue ? 1 : 0;
            ranges.Add((codePoint, codePoint));
        }

        return Normalize(ranges);
    }

    /// <summary>The set of all code points from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static Alphabet Range(int first, int last) => new([(first, last)]);

    /// <summary>The set of all code points in <paramref name="ranges"/>, both ends included, in any order.</summary>
    public static Alphabet OfRanges(IEnumerable<(int First, int Last)> ranges) => Normalize([.. ranges]);

    /// <summary>The code point at <paramref name="index"/>; a lone surrogate stands for itself.</summary>
    public static int CodePointAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    /// <summary>Whether <paramref name="codePoint"/> is in the set.</summary>
    public bool Contains(int codePoint)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (codePoint > _ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is in this set or in <paramref name="other"/>.</summary>
    public Alphabet Union(Alphabet other) =>
        other.IsEmpty ? this : IsEmpty ? other : Normalize([.. _ranges, .. other._ranges]);

    /// <summary>What is not in this set.</summary>
    public Alphabet Complement()
    {
        var ranges = new List<(int, int)>(_ranges.Length + 1);
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next)
            {
                ranges.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= LastCodePoint)
        {
            ranges.Add((next, LastCodePoint));
        }

        return new([.. ranges]);
    }

    /// <summary>What is in both sets.</summary>
    public Alphabet Intersect(Alphabet other) => Complement().Union(other.Complement()).Complement();

    /// <summary>What is in this set but not in <paramref name="other"/>.</summary>
    public Alphabet Except(Alphabet other) => Intersect(other.Complement());

    /// <summary>Whether every character of this set is in <paramref name="other"/>.</summary>
    public bool IsSubsetOf(Alphabet other) => Except(other).IsEmpty;

    /// <summary>Whether the two sets share a character.</summary>
    public bool Overlaps(Alphabet other) => !Intersect(other).IsEmpty;

    public bool Equals(Alphabet? other) => other is not null && _ranges.AsSpan().SequenceEqual(other._ranges);

    public override bool Equals(object? obj) => Equals(obj as Alphabet);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var (first, last) in _ranges)
        {
            hash = unchecked((((hash * 31) + first) * 31) + last);
        }

        return hash;
    }

    private static Alphabet Normalize(List<(int First, int Last)> ranges)
    {
        ranges.Sort();
        var merged = new List<(int First, int Last)>(ranges.Count);
        foreach (var range in ranges)
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
            {
                var last = merged[merged.Count - 1];
                merged[merged.Count - 1] = (last.First, Math.Max(last.Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new([.. merged]);
    }
}
