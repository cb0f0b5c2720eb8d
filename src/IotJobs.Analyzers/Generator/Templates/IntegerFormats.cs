using System.Globalization;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>Formats of the integer types.</summary>
internal static class IntegerFormats
{
    // Those of every .NET; 'B' is written here by hand, as only .NET 8 and later know it.
    private const string StandardSpecifiers = "CDEFGNPX";

    /// <summary>Whether <paramref name="format"/> writes the bits of a value, so that a negative number depends on the width of its type.</summary>
    public static bool WritesBits(string? format) => format is { Length: > 0 } && format[0] is 'X' or 'x' or 'B' or 'b' && TryReadPrecision(format, out _);

    /// <summary>Judges <paramref name="format"/>; null is the plain number.</summary>
    public static FormatJudgement Judge(SpecialType type, string? format)
    {
        var written = format ?? "D";
        if (!TryReadPrecision(written, out var precision))
        {
            return Try(type, written, written);
        }

        // More digits than a JobId has room for are as good as one more.
        var bounded = precision < 0 ? written : written.Substring(0, 1) + Math.Min(precision, JobIdGrammar.MaxLength + 1).ToString(CultureInfo.InvariantCulture);
        var specifier = char.ToUpperInvariant(written[0]);
        return specifier == 'B'
            ? FormatJudgement.Of(written, Samples(type).Select(value => Binary(value, BitsOf(type)).PadLeft(Math.Min(Math.Max(precision, 0), JobIdGrammar.MaxLength + 1), '0')))
            : StandardSpecifiers.IndexOf(specifier) < 0 ? FormatJudgement.NoFormat(written, Phrases.AnInteger)
            : Try(type, written, bounded);
    }

    private static FormatJudgement Try(SpecialType type, string written, string format)
    {
        try
        {
            return FormatJudgement.Of(written, Samples(type).Select(value => value.ToString(format, CultureInfo.InvariantCulture)).ToList());
        }
        catch (FormatException)
        {
            return FormatJudgement.NoFormat(written, Phrases.AnInteger);
        }
    }

    /// <summary>Reads a standard format: a letter, and digits that give the precision (-1 without). Anything else is a custom format.</summary>
    private static bool TryReadPrecision(string format, out int precision)
    {
        precision = -1;
        return format[0] is >= 'A' and <= 'Z' or >= 'a' and <= 'z'
            && (format.Length == 1
                || (format.Length <= 10 && format.Skip(1).All(character => character is >= '0' and <= '9')
                    && int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out precision)));
    }

    /// <summary>Both ends, zero, and a number of every length of either sign: every section and every group of a format is met.</summary>
    private static IEnumerable<IFormattable> Samples(SpecialType type)
    {
        var (minimum, maximum) = RangeOf(type);
        yield return Cast(type, 0);
        for (var value = 1m; value < maximum; value = (value * 10) + 2)
        {
            yield return Cast(type, value);
            if (-value > minimum)
            {
                yield return Cast(type, -value);
            }
        }

        yield return Cast(type, maximum);
        yield return Cast(type, minimum);
    }

    private static (decimal Minimum, decimal Maximum) RangeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        _ => (ulong.MinValue, ulong.MaxValue),
    };

    private static IFormattable Cast(SpecialType type, decimal value) => type switch
    {
        SpecialType.System_SByte => (sbyte)value,
        SpecialType.System_Byte => (byte)value,
        SpecialType.System_Int16 => (short)value,
        SpecialType.System_UInt16 => (ushort)value,
        SpecialType.System_Int32 => (int)value,
        SpecialType.System_UInt32 => (uint)value,
        SpecialType.System_Int64 => (long)value,
        _ => (ulong)value,
    };

    private static int BitsOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte or SpecialType.System_Byte => 8,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 32,
        _ => 64,
    };

    private static string Binary(IFormattable value, int bits)
    {
        var number = value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);
        var digits = Convert.ToString(number, 2);
        return digits.Length > bits ? digits.Substring(digits.Length - bits) : digits;
    }
}
