using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>
/// All rules once more, for generated files that hold the user's own code, mapped by <c>#line</c> to where it was written: a <c>.razor</c> file. What is
/// not mapped stays unaccused. A host of its own, so that compilations without such files pay nothing for generated code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappedCodeAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<RuleAnalyzer> s_hosts = ImmutableArray.Create<RuleAnalyzer>(
        new JobFlowAnalyzer(), new JobSettingAnalyzer());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        s_hosts.SelectMany(host => host.SupportedDiagnostics).Append(GenerationRules.TypeCannotBeFirmwareJob).Distinct().ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.SyntaxTrees.Any(tree => MappedCode.IsIn(tree, start.CancellationToken)) && KnownSymbols.TryCreate(start.Compilation) is { } known)
            {
                var mapped = new MappedCodeContext(start);
                foreach (var host in s_hosts)
                {
                    host.RegisterRules(mapped, known);
                }

                mapped.RegisterSymbolAction(symbol => CheckJob(symbol, known), ImmutableArray.Create(SymbolKind.NamedType));
            }
        });
    }

    // A generator sees the files of the project, and no other generator's.
    private static void CheckJob(SymbolAnalysisContext context, KnownSymbols known)
    {
        if (context.Symbol.GetAttributes().Any(mark => SymbolEqualityComparer.Default.Equals(mark.AttributeClass, known.FirmwareJobAttribute)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                GenerationRules.TypeCannotBeFirmwareJob, context.Symbol.Locations[0], context.Symbol.Name, Phrases.WrittenForOther));
        }
    }
}
