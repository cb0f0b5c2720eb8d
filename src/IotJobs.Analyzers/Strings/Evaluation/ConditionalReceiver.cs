using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Strings;

/// <summary>Finds what stands before <c>?.</c>.</summary>
internal static class ConditionalReceiver
{
    /// <summary>The expression that <paramref name="instance"/> stands for, or null in broken code.</summary>
    public static IOperation? Of(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation child = instance, parent; child.Parent is { } next; child = parent)
        {
            parent = next;
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary><paramref name="operation"/>, or what it stands for after <c>?.</c>.</summary>
    public static IOperation? Resolve(IOperation? operation) =>
        operation is IConditionalAccessInstanceOperation instance ? Of(instance) : operation;
}
