using IotJobs.Resources;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>
/// What AWS IoT accepts as the name of a thing or a key of statusDetails: 1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>_</c> and
/// <c>-</c>.
/// </summary>
/// <remarks>Source: AWS IoT Jobs data plane model, shapes ThingName and DetailsKey.</remarks>
internal static class DeviceNames
{
    /// <summary>Whether <paramref name="name"/> is legal.</summary>
    public static bool IsLegal(string name) => Refusal("", name) is null;

    /// <summary>Why <paramref name="name"/> is not legal, or null when it is.</summary>
    /// <param name="subject">What it is, at the beginning of the message.</param>
    /// <param name="name">The name.</param>
    public static string? Refusal(string subject, string name)
    {
        var constraint = TextConstraints.ThingName;
        if (name.Length < constraint.Length.Min || name.Length > constraint.Length.Max)
        {
            return Message.Of(Messages.NameHasLength, subject, name.Length, constraint.Length.Max);
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!constraint.Alphabet.Contains(name[i]))
            {
                return Message.Of(Messages.NameHoldsCharacter, subject, (int)name[i], i, Words.CharactersOfNames);
            }
        }

        return null;
    }
}
