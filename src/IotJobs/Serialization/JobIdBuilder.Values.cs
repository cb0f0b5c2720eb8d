using System.Globalization;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// Values in their formats, always in the invariant culture. A format may hold what a JobId may not, so the result is checked too.
public ref partial struct JobIdBuilder
{
    /// <summary>Appends an integer.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The integer.</param>
    /// <param name="format">A .NET format, such as <c>D4</c>; null for the plain digits.</param>
    /// <exception cref="ArgumentException">The text of the value holds an illegal character.</exception>
    public void Append(string member, long value, string? format) => AppendFormatted(member, value, format);

    /// <inheritdoc cref="Append(string, long, string)"/>
    public void Append(string member, ulong value, string? format) => AppendFormatted(member, value, format);

    /// <summary>Appends <c>True</c> or <c>False</c>.</summary>
    /// <param name="member">The member that the value comes from.</param>
    /// <param name="value">The value.</param>
    public void Append(string member, bool value) => AppendChecked(member, (value ? bool.TrueString : bool.FalseString).AsSpan());

    /// <summary>Appends a Guid.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The Guid.</param>
    /// <param name="format"><c>N</c>: 32 hexadecimal digits; <c>D</c>: the same with four hyphens.</param>
    /// <exception cref="ArgumentException">The text of the value holds an illegal character.</exception>
    public void Append(string member, Guid value, string format) => AppendFormatted(member, value, format);

    /// <summary>Appends a date and time.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The date and time.</param>
    /// <param name="format">A .NET format, such as <c>yyyyMMddHHmmss</c>.</param>
    /// <exception cref="ArgumentException">The text of the value holds an illegal character.</exception>
    public void Append(string member, DateTime value, string format) => AppendFormatted(member, value, format);

    /// <inheritdoc cref="Append(string, DateTime, string)"/>
    public void Append(string member, DateTimeOffset value, string format) => AppendFormatted(member, value, format);

#if NET
    /// <summary>Appends a date.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The date.</param>
    /// <param name="format">A .NET format, such as <c>yyyyMMdd</c>.</param>
    /// <exception cref="ArgumentException">The text of the value holds an illegal character.</exception>
    public void Append(string member, DateOnly value, string format) => AppendFormatted(member, value, format);
#endif

    /// <summary>Appends a version with <c>-</c> in place of its dots.</summary>
    /// <param name="member">The member that the value comes from, for the message.</param>
    /// <param name="value">The version.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null.</exception>
    public void Append(string member, Version? value)
    {
        if (value is null)
        {
            throw OfNull(member);
        }

        Span<char> text = stackalloc char[ValueText.LongestQuoted];
        text = text.Slice(0, ValueText.Format(value, text));
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] == '.' ? '-' : text[i];
        }

        AppendChecked(member, text);
    }

#if NET
    private void AppendFormatted<T>(string member, T value, string? format)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[JobIdGrammar.MaxLength];
        AppendChecked(
            member,
            value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture)
                ? text[..length]
                : value.ToString(format, CultureInfo.InvariantCulture));
    }
#else
    private void AppendFormatted<T>(string member, T value, string? format)
        where T : IFormattable =>
        AppendChecked(member, value.ToString(format, CultureInfo.InvariantCulture).AsSpan());
#endif
}
