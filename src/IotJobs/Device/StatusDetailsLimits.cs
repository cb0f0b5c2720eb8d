using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Device;

/// <summary>What AWS IoT accepts as statusDetails.</summary>
/// <remarks>Source: AWS IoT Device Management quotas; AWS IoT Jobs data plane model, shapes DetailsKey and DetailsValue.</remarks>
internal static class StatusDetailsLimits
{
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
            TextRefusal.ThrowIfAny(
                DeviceNames.Refusal(Message.Of(Messages.StatusDetailKey, pair.Key), pair.Key) ?? RefusalOfValue(pair.Key, pair.Value), parameter);
            copy[pair.Key] = pair.Value;
        }

        var most = CollectionConstraints.StatusDetails.DocumentedMaxItems;
        TextRefusal.ThrowIfAny(copy.Count > most ? Message.Of(Messages.TooManyStatusDetails, copy.Count, most) : null, parameter);
        return copy;
    }

    private static string? RefusalOfValue(string key, string? value)
    {
        if (value is null)
        {
            return Message.Of(Messages.StatusDetailIsNull, key);
        }

        var constraint = TextConstraints.DetailsValue;
        for (var i = 0; i < value.Length; i++)
        {
            var codePoint = Alphabet.CodePointAt(value, i);
            if (codePoint is >= char.MinValue and <= char.MaxValue && char.IsSurrogate((char)codePoint) || !constraint.Alphabet.Contains(codePoint))
            {
                return Message.Of(Messages.StatusDetailHoldsCharacter, key, codePoint, i);
            }

            i += codePoint > char.MaxValue ? 1 : 0;
        }

        var (length, most) = (TextWords.CodePoints(value), constraint.DocumentedMaxLength);
        return length < constraint.Length.Min || length > most ? Message.Of(Messages.StatusDetailHasLength, key, length, most) : null;
    }
}
