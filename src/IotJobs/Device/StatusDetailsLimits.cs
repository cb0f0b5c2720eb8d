using System.Globalization;

namespace IotJobs.Device;

/// <summary>What AWS IoT accepts as statusDetails.</summary>
/// <remarks>Source: AWS IoT Device Management quotas; AWS IoT Jobs data plane model, shapes DetailsKey and DetailsValue.</remarks>
internal static class StatusDetailsLimits
{
    private const int MaxPairs = 10;
    private const int MaxValueLength = 1024;

    /// <summary>A copy that is within the limits, and stays so.</summary>
    /// <exception cref="ArgumentException">They are not; the message names the key and the limit.</exception>
    public static IReadOnlyDictionary<string, string>? Checked(IReadOnlyDictionary<string, string>? details, string parameter)
    {
        if (details is null)
        {
            return null;
        }

        var copy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in details)
        {
            if (Refusal(pair.Key, pair.Value) is { } refusal)
            {
                throw new ArgumentException(refusal, parameter);
            }

            copy[pair.Key] = pair.Value;
        }

        return copy.Count <= MaxPairs
            ? copy
            : throw new ArgumentException(
                string.Format(
                    CultureInfo.InvariantCulture, "The status details have {0} pairs; at most {1} are legal.", copy.Count, MaxPairs),
                parameter);
    }

    private static string? Refusal(string key, string? value)
    {
        if (DeviceNames.Refusal("The status detail key \"" + key + "\"", key) is { } refusal)
        {
            return refusal;
        }

        var subject = "The value of status detail \"" + key + "\"";
        if (value is null)
        {
            return subject + " is null.";
        }

        var length = 0;
        for (var i = 0; i < value.Length; i++, length++)
        {
            if (IsIllegal(value, i))
            {
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} holds U+{1:X4} at index {2}; control, format and private characters are not legal.",
                    subject,
                    (int)value[i],
                    i);
            }

            i += char.IsHighSurrogate(value[i]) ? 1 : 0;
        }

        return length is >= 1 and <= MaxValueLength
            ? null
            : string.Format(CultureInfo.InvariantCulture, "{0} has {1} characters; 1 to {2} are legal.", subject, length, MaxValueLength);
    }

    // Characters that are not assigned are illegal too, but which those are depends on the year: they are left to AWS IoT.
    private static bool IsIllegal(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;
}
