using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>What is known of a text that exists at run time only.</summary>
/// <param name="Possible">Every character that can occur under any culture: a sound superset.</param>
/// <param name="Length">Every length that can occur under any culture, in UTF-16 units: a sound superset.</param>
/// <param name="Attainable">Characters of which each occurs in some value under the invariant culture: what a report may rest on. Empty when nothing is certain.</param>
/// <param name="AttainableLength">A length that some value has under the invariant culture: what a report may rest on. 0 when nothing is certain.</param>
/// <param name="Source">The kind of value, by which a fix is chosen.</param>
/// <param name="Description">The value in words that fit a message, such as <c>Guid in format "D"</c>.</param>
internal sealed record TextHole(
    Alphabet Possible, LengthRange Length, Alphabet Attainable, int AttainableLength, TextHoleSource Source, Phrase Description)
{
    /// <summary>Any text at all: never accused.</summary>
    public static TextHole AnyText { get; } = new(Alphabet.Any, LengthRange.Any, Alphabet.None, 0, TextHoleSource.Unknown, new(nameof(Phrases.AnyText)));

    /// <summary>Any text from outside of the program, as it is: what it holds was not encoded.</summary>
    public static TextHole RawText { get; } = AnyText with { IsRaw = true };

    /// <summary>Whether the text came into the program from outside and no encoder has seen it since.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsAnyText => Attainable.IsEmpty && AttainableLength == 0 && Length == LengthRange.Any && Possible.Equals(Alphabet.Any);
}
