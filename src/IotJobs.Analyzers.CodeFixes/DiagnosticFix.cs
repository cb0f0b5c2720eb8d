using Microsoft.CodeAnalysis.CodeFixes;

namespace IotJobs.Analyzers.CodeFixes;

/// <summary>What all fixes share: they can be applied to many places at once.</summary>
public abstract class DiagnosticFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;
}
