#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace IotJobs;

// The interfaces of .NET 7 and later; a JobId has one format and no culture.
public readonly partial struct JobId : ISpanParsable<JobId>, ISpanFormattable, IUtf8SpanFormattable
{
    static JobId IParsable<JobId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<JobId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JobId result) => TryParse(s, out result);

    static JobId ISpanParsable<JobId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<JobId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JobId result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
}
#endif
