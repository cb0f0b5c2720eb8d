using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using IotJobs.Resources;
using IotJobs.Serialization;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// The name of a job: 1 to 64 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>; unique in an account and region until the job is deleted.
/// A <see cref="JobId"/> that exists is legal. Compared ordinally.
/// </summary>
/// <remarks>Source of the limits: AWS IoT service model, shape JobId.</remarks>
[JsonConverter(typeof(JobIdJsonConverter))]
[TypeConverter(typeof(JobIdTypeConverter))]
public readonly partial struct JobId : IEquatable<JobId>, IComparable<JobId>, IComparable, IFormattable
{
    private const int GuidLength = 32;

    private readonly string? _value;

    private JobId(string value) => _value = value;

    /// <summary>Whether this is <c>default(JobId)</c>, which names no job.</summary>
    public bool IsDefault => _value is null;

    /// <summary>The text of the JobId.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default(JobId)</c>.</exception>
    public string Value => _value ?? throw new InvalidOperationException(Messages.JobIdIsDefault);

    /// <summary>Makes a JobId of <paramref name="text"/>, which must be legal as it is.</summary>
    /// <param name="text">1 to 64 legal characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a JobId; the message names the character and its index, or the
    /// length.</exception>
    public static JobId Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var jobId)
            ? jobId
            : throw new FormatException(JobIdRefusal.Of(text.AsSpan()));

    /// <inheritdoc cref="Parse(string)"/>
    public static JobId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var jobId) ? jobId : throw new FormatException(JobIdRefusal.Of(text));

    /// <summary>Makes a JobId of <paramref name="text"/> if it is legal as it is.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="jobId">The JobId, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="text"/> is a JobId.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse([NotNullWhen(true)] string? text, out JobId jobId)
    {
        var legal = text is not null && JobIdGrammar.IsLegal(text.AsSpan());
        jobId = legal ? new(text!) : default;
        return legal;
    }

    /// <inheritdoc cref="TryParse(string, out JobId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out JobId jobId)
    {
        var legal = JobIdGrammar.IsLegal(text);
        jobId = legal ? new(text.ToString()) : default;
        return legal;
    }

    /// <summary>Makes a JobId that no job has: <paramref name="prefix"/> and a new <see cref="Guid"/> of 32 hexadecimal digits.</summary>
    /// <param name="prefix">0 to 32 legal characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is too long or holds an illegal character; the message says
    /// which.</exception>
    public static JobId New(string prefix)
    {
        var illegal = JobIdGrammar.IndexOfIllegal((prefix ?? throw new ArgumentNullException(nameof(prefix))).AsSpan());
        if (illegal >= 0)
        {
            throw new ArgumentException(JobIdRefusal.OfCharacter(Messages.ThePrefix, prefix.AsSpan(), illegal), nameof(prefix));
        }

        const int longest = JobIdGrammar.MaxLength - GuidLength;
        return prefix.Length <= longest
            ? new(prefix + Guid.NewGuid().ToString("N"))
            : throw new ArgumentException(Message.Of(Messages.PrefixIsTooLong, prefix.Length, longest, GuidLength), nameof(prefix));
    }

    /// <summary>The text of the JobId.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="jobId"/> is <c>default(JobId)</c>.</exception>
    public static implicit operator string(JobId jobId) => jobId.Value;

    /// <summary>Whether both name the same job.</summary>
    public static bool operator ==(JobId left, JobId right) => left.Equals(right);

    /// <summary>Whether they name different jobs.</summary>
    public static bool operator !=(JobId left, JobId right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(JobId left, JobId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(JobId left, JobId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(JobId left, JobId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(JobId left, JobId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(JobId other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JobId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <inheritdoc/>
    public int CompareTo(JobId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The text of the JobId, or an empty text for <c>default(JobId)</c>.</summary>
    public override string ToString() => _value ?? "";

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        JobId other => CompareTo(other),
        _ => throw new ArgumentException(Messages.JobIdComparedWithOther, nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>A JobId of text that is known to be legal.</summary>
    internal static JobId FromLegal(string text) => new(text);
}
