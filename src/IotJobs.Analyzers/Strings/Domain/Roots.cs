using System.Collections.Immutable;

namespace IotJobs.Analyzers.Strings;

/// <summary>What a value depends on: parameters, members of objects, calls. A set of keys that compare by identity.</summary>
internal sealed class Roots
{
    /// <summary>More are not told apart.</summary>
    private const int Most = 64;

    private static readonly object s_everything = new();

    private readonly ImmutableHashSet<object> _keys;

    private Roots(ImmutableHashSet<object> keys) => _keys = keys;

    /// <summary>Nothing: a constant.</summary>
    public static Roots None { get; } = new(ImmutableHashSet<object>.Empty);

    public bool IsEmpty => _keys.IsEmpty;

    /// <summary>The set of one key.</summary>
    public static Roots Of(object key) => new(ImmutableHashSet.Create(key));

    /// <summary>What either set holds.</summary>
    public Roots Union(Roots other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        var keys = _keys.Union(other._keys);
        return keys.Count == _keys.Count ? this : new(keys.Count > Most ? ImmutableHashSet.Create(s_everything) : keys);
    }

    /// <summary>This set and <paramref name="key"/>.</summary>
    public Roots Add(object key) => Union(Of(key));

    /// <summary>Whether the sets share a key, as far as is known.</summary>
    public bool Overlaps(Roots other) =>
        !IsEmpty && !other.IsEmpty && (_keys.Contains(s_everything) || other._keys.Contains(s_everything) || _keys.Overlaps(other._keys));
}
