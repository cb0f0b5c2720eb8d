#if NET
using System.Buffers;
#endif

namespace IotJobs.ServiceModel;

/// <summary>
/// What AWS IoT accepts as a JobId: 1 to 64 characters, each an ASCII letter, an ASCII digit, <c>-</c> or <c>_</c>.
/// Source: AWS IoT service model 2015-05-28, shape <c>JobId</c> (pattern <c>[a-zA-Z0-9_-]+</c>, anchored by the service).
/// </summary>
internal static partial class JobIdGrammar
{
    /// <summary>The smallest legal length, in characters.</summary>
    public const int MinLength = 1;

    /// <summary>The largest legal length, in characters.</summary>
    public const int MaxLength = 64;

#if NET
    private static readonly SearchValues<char> s_legal =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
#endif

    /// <summary>Whether <paramref name="character"/> may stand in a JobId.</summary>
    public static bool IsLegal(char character) =>
        (uint)((character | 0x20) - 'a') <= 'z' - 'a' || (uint)(character - '0') <= 9 || character is '-' or '_';

    /// <summary>Whether <paramref name="text"/> is a JobId.</summary>
    public static bool IsLegal(ReadOnlySpan<char> text) =>
#if NET
        FitsOneLook(text) ? IsLegalAtOneLook(text) :
        text.Length is >= MinLength and <= MaxLength && !text.ContainsAnyExcept(s_legal);
#else
        text.Length is >= MinLength and <= MaxLength && IndexOfIllegal(text) < 0;
#endif

    /// <summary>The index of the first character that may not stand in a JobId, or -1.</summary>
    public static int IndexOfIllegal(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyExcept(s_legal);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLegal(text[i]))
            {
                return i;
            }
        }

        return -1;
#endif
    }
}
