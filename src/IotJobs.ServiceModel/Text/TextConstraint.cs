namespace IotJobs.ServiceModel;

/// <summary>What AWS IoT accepts as the text of one kind of member.</summary>
/// <param name="Name">The member's name as AWS spells it in messages, such as <c>JobId</c>.</param>
/// <param name="Length">The legal lengths, in characters.</param>
/// <param name="Alphabet">The characters that are not certainly refused.</param>
/// <param name="Characters">The legal characters, in words that fit a message and in the language of whoever reads it.</param>
/// <param name="Source">Where the limit is written.</param>
internal sealed record TextConstraint(string Name, LengthRange Length, Alphabet Alphabet, Func<string> Characters, string Source)
    : ValueConstraint(Name, Source)
{
    /// <summary><see cref="Characters"/>, now.</summary>
    public string AlphabetInWords => Characters();

    /// <summary>What more a text has to satisfy than length and alphabet; null when those two say all.</summary>
    public TextGrammar? Grammar { get; init; }

    /// <summary>The resource that the text has to name; null when it is no ARN.</summary>
    public ArnForm? Arn { get; init; }

    /// <summary>A shorter length that AWS documents and the service model lacks; else null.</summary>
    public int? DocumentedMaxLength { get; init; }

    /// <summary>Where <see cref="DocumentedMaxLength"/> is written.</summary>
    public string DocumentedSource { get; init; } = "";

    /// <summary>A single legal text that length and alphabet would refuse, such as <c>$next</c>; else null.</summary>
    public string? Special { get; init; }
}
