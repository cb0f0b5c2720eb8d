using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

// Roslyn would rather see these contexts made by CompilationWithAnalyzers, which binds the whole compilation anew. RS1012 knows no context around another.
#pragma warning disable CS0618, RS1012

namespace IotJobs.Analyzers.Rules;

/// <summary>
/// Hands rules only what stands in generated files, and keeps only what they report on mapped code. The kinds of actions are those that rules use; a
/// rule that needs another one adds it here.
/// </summary>
internal sealed class MappedCodeContext(CompilationStartAnalysisContext inner)
    : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
{
    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => inner.RegisterSemanticModelAction(context =>
    {
        if (context.IsGeneratedCode)
        {
            action(new(context.SemanticModel, context.Options, Mapped(context.ReportDiagnostic), _ => true, context.CancellationToken));
        }
    });

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
        inner.RegisterSymbolAction(
            context =>
            {
                if (context.IsGeneratedCode)
                {
                    action(new(context.Symbol, context.Compilation, context.Options, Mapped(context.ReportDiagnostic), _ => true, context.CancellationToken));
                }
            },
            symbolKinds);

    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw Unused();

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => throw Unused();

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => throw Unused();

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => throw Unused();

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unused();

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unused();

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unused();

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw Unused();

    private static NotSupportedException Unused() => new($"{nameof(MappedCodeContext)} does not know this kind of action yet.");

    private static Action<Diagnostic> Mapped(Action<Diagnostic> report) => diagnostic =>
    {
        if (MappedCode.IsAt(diagnostic.Location))
        {
            report(diagnostic);
        }
    };
}
