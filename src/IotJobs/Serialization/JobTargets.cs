using System.ComponentModel;
using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Serialization;

/// <summary>Checks the targets of a job, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobTargets
{
    /// <summary>A list of one target.</summary>
    /// <exception cref="ArgumentException"><paramref name="target"/> is null, empty, or certainly refused; the message says why.</exception>
    public static List<string> Of(string target)
    {
        if (target is not { Length: > 0 })
        {
            throw target is null ? new ArgumentNullException(nameof(target)) : new ArgumentException(Messages.TargetIsEmpty, nameof(target));
        }

        TextRefusal.ThrowIfAny(TargetRefusal.Certain("Target", target), nameof(target));
        return [target];
    }

    /// <summary>A copy of the targets.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="targets"/> is null or empty, or one of them is or is certainly refused; the message says which and why.
    /// </exception>
    public static List<string> Of(IEnumerable<string> targets)
    {
        var list = targets is null ? throw new ArgumentNullException(nameof(targets)) : new List<string>(targets);
        TextRefusal.ThrowIfAny(list.Count == 0 ? Messages.NoTarget : null, nameof(targets));
        for (var i = 0; i < list.Count; i++)
        {
            TextRefusal.ThrowIfAny(RefusalAt(i, list[i]), nameof(targets));
        }

        return list;
    }

    private static string? RefusalAt(int index, string? target) => target switch
    {
        null => Message.Of(Messages.TargetAtIsNull, index),
        "" => Message.Of(Messages.TargetAtIsEmpty, index),
        _ => TargetRefusal.Certain(Message.Of(Messages.ItemOf, "Targets", index), target),
    };
}
