namespace IotJobs.ServiceModel;

/// <summary>What AWS IoT accepts as the text of one kind of member.</summary>
/// <param name="Name">The member's name as AWS spells it in messages, such as <c>JobId</c>.</param>
/// <param name="Length">The legal lengths, in characters.</param>
/// <param name="Alphabet">The legal characters.</param>
/// <param name="AlphabetInWords">The legal characters, in words that fit a message.</param>
/// <param name="Source">Where the limit is written.</param>
internal sealed record TextConstraint(string Name, LengthRange Length, Alphabet Alphabet, string AlphabetInWords, string Source);
