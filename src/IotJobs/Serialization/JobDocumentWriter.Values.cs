using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Serialization;

// Numbers, dates and other values with a fixed form: that of System.Text.Json.
public ref partial struct JobDocumentWriter
{
    /// <summary>Writes true or false.</summary>
    public void WriteValue(bool value) => WriteRaw(value ? "true" : "false");

    /// <summary>Writes an integer.</summary>
    public void WriteValue(long value) => _length += ValueText.Format(value, Room(ValueText.LongestNumber));

    /// <summary>Writes an integer.</summary>
    public void WriteValue(ulong value) => _length += ValueText.Format(value, Room(ValueText.LongestNumber));

    /// <summary>Writes a decimal number with all its digits, trailing zeros too.</summary>
    public void WriteValue(decimal value) => _length += ValueText.Format(value, Room(ValueText.LongestNumber));

    /// <summary>Writes a number in the shortest form that reads back as the same number.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="member">The member it belongs to, for the message.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or an infinity, which JSON does not have.</exception>
    public void WriteValue(double value, string member) =>
        _length += ValueText.Format(Finite(value, value, member), Room(ValueText.LongestNumber));

    /// <inheritdoc cref="WriteValue(double, string)"/>
    public void WriteValue(float value, string member) =>
        _length += ValueText.Format(Finite(value, value, member), Room(ValueText.LongestNumber));

    /// <summary>Writes a Guid: 32 hexadecimal digits in five groups.</summary>
    public void WriteValue(Guid value)
    {
        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, ValueText.Format(value, text.Slice(1)));
    }

    /// <summary>Writes a date and time as ISO 8601: with <c>Z</c> when it is UTC, with the offset when it is local time.</summary>
    public void WriteValue(DateTime value)
    {
        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, DateText.Format(value, text.Slice(1)));
    }

    /// <summary>Writes a date and time with its offset as ISO 8601.</summary>
    public void WriteValue(DateTimeOffset value)
    {
        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, DateText.Format(value, text.Slice(1)));
    }

    /// <summary>Writes a duration as <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public void WriteValue(TimeSpan value)
    {
        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, ValueText.Format(value, text.Slice(1)));
    }

    /// <summary>Writes a version as <c>1.2[.3[.4]]</c>, or null.</summary>
    public void WriteValue(Version? value)
    {
        if (value is null)
        {
            WriteRaw("null");
            return;
        }

        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, ValueText.Format(value, text.Slice(1)));
    }

#if NET
    /// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
    public void WriteValue(DateOnly value)
    {
        var text = Room(ValueText.LongestQuoted + 2);
        _length += Quote(text, ValueText.Format(value, text.Slice(1)));
    }

    /// <summary>Writes a time of day as <c>hh:mm:ss[.fffffff]</c>.</summary>
    public void WriteValue(TimeOnly value) => WriteValue(value.ToTimeSpan());
#endif

    // Around what was written behind the first character.
    private static int Quote(Span<char> text, int length)
    {
        text[length + 1] = '"';
        text[0] = '"';
        return length + 2;
    }

    private static T Finite<T>(T value, double number, string member) => double.IsNaN(number) || double.IsInfinity(number)
        ? throw new ArgumentException(Message.Of(Messages.NumberIsNotFinite, member, number), member)
        : value;
}
