using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>
/// Hosts the rules on values, requests and documents in code. The bodies that can reach a sink are interpreted; each file is told what was found in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobFlowAnalyzer : RuleAnalyzer
{
    // Asked for when the analyzer runs: the compiler makes every analyzer of the package, also in a build that runs none.
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleCatalogue.Descriptors;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var analysis = FlowAnalysis.Of(known);
        context.RegisterSemanticModelAction(model =>
        {
            analysis.CheckAttributes(model);
            foreach (var finding in analysis.FindingsIn(model.SemanticModel.SyntaxTree, model.CancellationToken))
            {
                model.ReportDiagnostic(finding);
            }
        });
    }
}
