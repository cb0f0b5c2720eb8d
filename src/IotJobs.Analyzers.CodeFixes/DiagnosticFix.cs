using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>What all fixes share: they can be applied to many places at once, save where each place waits for a name from the user.</summary>
public abstract class DiagnosticFix : CodeFixProvider
{
    /// <summary>What the user reads where many places are mended that each have a title of their own.</summary>
    internal virtual string TitleOfMany => Titles.FixAll;

    /// <summary>Whether the fix writes a name that the user has to fill in: in bulk it would only break the build.</summary>
    private protected virtual bool WaitsForAName => false;

    public sealed override FixAllProvider? GetFixAllProvider() => WaitsForAName ? null : FixEverywhere.Instance;
}
