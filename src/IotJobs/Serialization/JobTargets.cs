using System.ComponentModel;

namespace IotJobs.Serialization;

/// <summary>Checks the targets of a job, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobTargets
{
    private const string WhatItIs = "It is the ARN of a thing or a thing group.";

    /// <summary>A list of one target.</summary>
    /// <exception cref="ArgumentException"><paramref name="target"/> is null or empty.</exception>
    public static List<string> Of(string target) => target switch
    {
        null => throw new ArgumentNullException(nameof(target)),
        "" => throw new ArgumentException("The target is empty. " + WhatItIs, nameof(target)),
        _ => [target],
    };

    /// <summary>A copy of the targets.</summary>
    /// <exception cref="ArgumentException"><paramref name="targets"/> is null or empty, or one of them is.</exception>
    public static List<string> Of(IEnumerable<string> targets)
    {
        var list = targets is null ? throw new ArgumentNullException(nameof(targets)) : new List<string>(targets);
        if (list.Count == 0)
        {
            throw new ArgumentException("There is no target. A job needs at least one.", nameof(targets));
        }

        var missing = list.FindIndex(string.IsNullOrEmpty);
        return missing < 0 ? list : throw new ArgumentException(
            FormattableString.Invariant($"The target at index {missing} is {(list[missing] is null ? "null" : "empty")}. {WhatItIs}"), nameof(targets));
    }
}
