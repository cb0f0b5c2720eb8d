using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>
/// What all hosts of rules share: concurrent, silent on generated code (save what <see cref="MappedCodeAnalyzer"/> sees), and without a single action
/// where the libraries are not used.
/// </summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.TryCreate(start.Compilation) is { } known)
            {
                RegisterRules(start, known);
            }
        });
    }

    /// <summary>Registers the rules of this host.</summary>
    internal void RegisterRules(CompilationStartAnalysisContext context, KnownSymbols known) => Register(context, known);

    private protected abstract void Register(CompilationStartAnalysisContext context, KnownSymbols known);
}
