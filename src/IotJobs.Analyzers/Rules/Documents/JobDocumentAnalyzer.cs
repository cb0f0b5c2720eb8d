using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hosts the rules on job documents that are written as text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobDocumentAnalyzer : RuleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleCatalogue.Documents.Select(rule => rule.Descriptor).ToImmutableArray();

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known) =>
        new DocumentSinkWalk(known, new TextEvaluator(context.Compilation), RuleCatalogue.Documents).Register(context);
}
