using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hosts the rules that relate the members of a request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobRequestAnalyzer : RuleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RequestRules.Descriptors.Add(ImpossibleComparison.Descriptor);

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.ControlPlane is null && known.DataPlane is null)
        {
            return;
        }

        var symbols = new RequestSymbols(known);
        var evaluator = new TextEvaluator(context.Compilation);
        context.RegisterOperationAction(operation => OnCreation(operation, symbols, evaluator), OperationKind.ObjectCreation);
        new ImpossibleComparison(symbols, evaluator).Register(context);
    }

    private static void OnCreation(OperationAnalysisContext context, RequestSymbols symbols, TextEvaluator evaluator)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (symbols.IsSdk(creation.Type?.ContainingAssembly)
            && symbols.TypeNameOf(creation.Type) is not null
            && !creation.IsInExpressionTree(symbols.Known)
            && new RequestReader(symbols, evaluator, context.CancellationToken).Read(creation) is { } picture)
        {
            RequestRules.Check(picture, context.ReportDiagnostic);
        }
    }
}
