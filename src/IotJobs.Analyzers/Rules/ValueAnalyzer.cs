using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hosts the rules on single values: texts and enumerated words, on their way into a request, a marked member or an attribute.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueAnalyzer : RuleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleCatalogue.Texts.Select(rule => rule.Descriptor).Concat(RuleCatalogue.Words.Select(rule => rule.Descriptor)).ToImmutableArray();

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var evaluator = new TextEvaluator(context.Compilation);
        new TextSinkWalk(known, evaluator, RuleCatalogue.Texts).Register(context);
        new WordSinkWalk(known, evaluator, RuleCatalogue.Words).Register(context);
    }
}
