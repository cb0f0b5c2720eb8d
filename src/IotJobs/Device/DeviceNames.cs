using System.Globalization;

namespace IotJobs.Device;

/// <summary>
/// What AWS IoT accepts as the name of a thing or a key of statusDetails: 1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>_</c> and
/// <c>-</c>.
/// </summary>
/// <remarks>Source: AWS IoT Jobs data plane model, shapes ThingName and DetailsKey.</remarks>
internal static class DeviceNames
{
    private const int MaxLength = 128;

    /// <summary>Whether <paramref name="name"/> is legal.</summary>
    public static bool IsLegal(string name) => Refusal("", name) is null;

    /// <summary>Why <paramref name="name"/> is not legal, or null when it is.</summary>
    /// <param name="subject">What it is, at the beginning of the message.</param>
    /// <param name="name">The name.</param>
    public static string? Refusal(string subject, string name)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return string.Format(
                CultureInfo.InvariantCulture, "{0} has {1} characters; 1 to {2} are legal.", subject, name.Length, MaxLength);
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!IsLegal(name[i]))
            {
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} holds U+{1:X4} at index {2}; A-Z, a-z, 0-9, ':', '_' and '-' are legal.",
                    subject,
                    (int)name[i],
                    i);
            }
        }

        return null;
    }

    private static bool IsLegal(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ':' or '_' or '-';
}
