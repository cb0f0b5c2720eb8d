#if NET
using System.Globalization;

namespace IotJobs.Serialization;

/// <summary>The text forms of values, as System.Text.Json writes them. Each method returns the number of characters written.</summary>
internal static class ValueText
{
    /// <summary>Enough for every number: a <see cref="decimal"/> has at most 31 characters.</summary>
    public const int LongestNumber = 32;

    /// <summary>Enough for every other value: a <see cref="Version"/> has at most 43 characters.</summary>
    public const int LongestQuoted = 48;

    public static int Format(long value, Span<char> destination) => Format(value, destination, default);

    public static int Format(ulong value, Span<char> destination) => Format(value, destination, default);

    public static int Format(decimal value, Span<char> destination) => Format(value, destination, default);

    public static int Format(double value, Span<char> destination) => Format(value, destination, default);

    public static int Format(float value, Span<char> destination) => Format(value, destination, default);

    public static int Format(Guid value, Span<char> destination) =>
        value.TryFormat(destination, out var written) ? written : throw new InvalidOperationException();

    public static int Format(TimeSpan value, Span<char> destination) => Format(value, destination, "c");

    public static int Format(Version value, Span<char> destination) =>
        value.TryFormat(destination, out var written) ? written : throw new InvalidOperationException();

    public static int Format(DateOnly value, Span<char> destination) => Format(value, destination, "O");

    private static int Format<T>(T value, Span<char> destination, ReadOnlySpan<char> format)
        where T : ISpanFormattable =>
        value.TryFormat(destination, out var written, format, NumberFormatInfo.InvariantInfo) ? written : throw new InvalidOperationException();
}
#endif
