namespace IotJobs.Analyzers.Documents;

/// <summary>Something wrong with a placeholder.</summary>
/// <param name="IsRefused">Whether AWS IoT refuses the document for it by an error text of its own; else the text is only almost a placeholder.</param>
/// <param name="What">What is wrong, in words that fit a message: AWS IoT's own error text where it is refused.</param>
/// <param name="Instead">What to write instead.</param>
/// <param name="Start">Index of the first wrong character in the string.</param>
/// <param name="End">Index behind the last wrong character.</param>
/// <param name="Replacement">What mends it in place of these characters; null when that is not known.</param>
internal sealed record PlaceholderProblem(bool IsRefused, string What, string Instead, int Start, int End, string? Replacement = null);
