using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Whether a rule is on in a file, as the compiler decides it: the command line first, then the configuration of the file, then the global one.</summary>
internal static class RuleSwitch
{
    /// <summary>Whether what <paramref name="rule"/> says in <paramref name="tree"/> is shown to anyone.</summary>
    public static bool IsOn(DiagnosticDescriptor rule, SyntaxTree tree, Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var configured = compilation.Options.SyntaxTreeOptionsProvider;
        if (configured?.IsGenerated(tree, cancellationToken) == GeneratedKind.MarkedGenerated)
        {
            return false;
        }

        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var chosen) && chosen != ReportDiagnostic.Default)
        {
            return IsShown(chosen);
        }

        if (configured?.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out chosen) == true
            || configured?.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out chosen) == true)
        {
            return IsShown(chosen);
        }

        var texts = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return !(texts.TryGetValue($"dotnet_diagnostic.{rule.Id}.severity", out var severity)
                || texts.TryGetValue($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", out severity)
                || texts.TryGetValue("dotnet_analyzer_diagnostic.severity", out severity))
            || severity.Trim().ToLowerInvariant() is not ("none" or "silent" or "refactoring");
    }

    private static bool IsShown(ReportDiagnostic chosen) => chosen is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden);
}
