namespace IotJobs.Fuzz;

/// <summary>An input on which a parser did what it should not.</summary>
/// <param name="target">The name of the target.</param>
/// <param name="input">The input.</param>
/// <param name="exception">What was thrown.</param>
public sealed class FuzzFinding(string target, byte[] input, Exception exception)
    : Exception($"{exception.GetType().Name}: {exception.Message}\nRepeat it with: replay \"{target}\" {Convert.ToHexString(input)}", exception);
