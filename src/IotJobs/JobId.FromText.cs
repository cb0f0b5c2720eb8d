using System.Runtime.InteropServices;
using System.Security.Cryptography;
using IotJobs.ServiceModel;

namespace IotJobs;

// Any text as a JobId: a version, a timestamp, the name of a thing.
public readonly partial struct JobId
{
    private const int HashLength = 24;
    private const int LongestKept = JobIdGrammar.MaxLength - HashLength - 1;

    /// <summary>Makes a JobId of any text: legal text as it is, all other text made legal and told apart by a hash.</summary>
    /// <remarks>
    /// Text that is not legal becomes three parts: its first 39 UTF-16 characters, each illegal one replaced by <c>-</c>; a <c>-</c>; and
    /// the first
    /// 12 bytes of the SHA-256 hash of the whole text (as UTF-16, little endian) as 24 lower-case hexadecimal digits. An empty text
    /// becomes the hash
    /// alone. The result depends on nothing but the text: it is the same in every process, on every platform and in every version of this
    /// library.
    /// Two texts that are not legal meet in one JobId only if 96 bits of their hashes agree: for a million such texts, the probability
    /// that any two
    /// of them meet is below 10<sup>-17</sup>. The hash keeps texts apart, it keeps no secret. A text that is legal can be the JobId of
    /// another text
    /// only by holding its hash.
    /// </remarks>
    /// <param name="text">Any text, also empty, also one with unpaired surrogates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static JobId FromText(string text)
    {
        if (TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var jobId))
        {
            return jobId;
        }

        Span<char> legal = stackalloc char[JobIdGrammar.MaxLength];
        var length = Math.Min(text.Length, LongestKept);
        for (var i = 0; i < length; i++)
        {
            legal[i] = JobIdGrammar.IsLegal(text[i]) ? text[i] : '-';
        }

        if (length > 0)
        {
            legal[length++] = '-';
        }

        WriteHash(text, legal.Slice(length, HashLength));
        return new(legal.Slice(0, length + HashLength).ToString());
    }

    private static void WriteHash(string text, Span<char> destination)
    {
        const string digits = "0123456789abcdef";
        var utf16 = ToLittleEndian(text);
#if NET
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf16, hash);
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(utf16.ToArray());
#endif
        for (var i = 0; i < destination.Length; i++)
        {
            destination[i] = digits[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 0xF];
        }
    }

    // Not through an Encoding: it would turn every unpaired surrogate into the same character.
    private static ReadOnlySpan<byte> ToLittleEndian(string text)
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.AsBytes(text.AsSpan());
        }

        var bytes = new byte[text.Length * sizeof(char)];
        for (var i = 0; i < text.Length; i++)
        {
            bytes[2 * i] = (byte)text[i];
            bytes[(2 * i) + 1] = (byte)(text[i] >> 8);
        }

        return bytes;
    }
}
