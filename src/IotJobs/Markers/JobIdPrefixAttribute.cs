using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// Marks a string that a JobId begins with, such as one from configuration in <c>options.Prefix + "-" + Guid.NewGuid()</c>: characters of
/// A-Z, a-z, 0-9, <c>-</c> and <c>_</c>, of which there are so few that <see cref="Room"/> characters stay free for what follows. It may be
/// empty. The compiler counts with its length, and validation checks it at run time.
/// </summary>
/// <param name="room">How many characters, 0 to 64, a JobId must still have room for behind the prefix, which has at most 64 minus so many.</param>
/// <remarks>Source of the limit: AWS IoT service model, shape JobId.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class JobIdPrefixAttribute(int room) : JobTextAttribute
{
    /// <summary>
    /// How many characters, 0 to 64, a JobId must still have room for behind the prefix, which has at most 64 minus so many. For
    /// <c>"-"</c> and a Guid of 36 characters it is 37. A number outside of the range is an <see cref="InvalidOperationException"/> when a
    /// value is validated.
    /// </summary>
    public int Room { get; } = room;

    private protected override string? Refusal(string member, string text)
    {
        const int most = JobIdGrammar.MaxLength;
        if (Room is < 0 or > most)
        {
            throw new InvalidOperationException(Message.Of(Messages.RoomIsOutOfRange, Room, member, most));
        }

        // An empty prefix is legal, what is not empty has the characters of a JobId.
        var refusal = text.Length == 0 ? null : TextRefusal.Of(member, TextConstraints.JobId, text);
        return refusal is null && text.Length + Room > most
            ? Message.Of(Messages.PrefixLeavesNoRoom, member, TextWords.Quote(text), text.Length, most, Room, text.Length + Room - most)
            : refusal;
    }
}
