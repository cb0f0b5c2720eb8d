namespace IotJobs.ServiceModel;

/// <summary>The part of a pattern that is not a plain character class.</summary>
/// <param name="Description">The form in words that fit a message.</param>
/// <param name="Accepts">Whether a whole text is not certainly refused.</param>
internal sealed record TextGrammar(Func<string> Description, Func<string, bool> Accepts);
