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
        new ValueAnalyzer(), new MemberValueAnalyzer(), new JobRequestAnalyzer(), new JobDocumentAnalyzer(), new JobSettingAnalyzer(), new FirmwareJobAnalyzer());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        s_hosts.SelectMany(host => host.SupportedDiagnostics).Distinct().ToImmutableArray();

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
            }
        });
    }
}
