using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Strings;

/// <summary>Words for a message that become text when it is made: a compiler that stays in memory may speak another language to its next user.</summary>
/// <param name="Name">The name of one of <see cref="Phrases"/>; null for what every language calls the same.</param>
/// <param name="Argument">What fills its place, or the name that is the same everywhere.</param>
internal readonly record struct Phrase(string? Name, object? Argument = null)
{
    /// <summary>The name of a type or a term of AWS, which no language translates.</summary>
    public static Phrase Untranslated(string name) => new(null, name);

    public override string ToString() =>
        Name is null ? (string)Argument! : Message.Of(Phrases.ResourceManager.GetString(Name, Phrases.Culture), Argument);
}
