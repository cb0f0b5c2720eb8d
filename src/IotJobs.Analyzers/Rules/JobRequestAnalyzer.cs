using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
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
        context.RegisterOperationBlockStartAction(block => OnBlock(block, symbols, evaluator));
        new ImpossibleComparison(symbols, evaluator).Register(context);
    }

    // What is wrong with a request may stand in any statement of the block that makes it. An editor offers fixes only where the reporting action looks.
    private static void OnBlock(OperationBlockStartAnalysisContext context, RequestSymbols symbols, TextEvaluator evaluator)
    {
        var creations = ImmutableStack<IObjectCreationOperation>.Empty;
        context.RegisterOperationAction(
            operation =>
            {
                var creation = (IObjectCreationOperation)operation.Operation;
                if (symbols.IsSdk(creation.Type?.ContainingAssembly) && symbols.TypeNameOf(creation.Type) is not null)
                {
                    ImmutableInterlocked.Push(ref creations, creation);
                }
            },
            OperationKind.ObjectCreation);
        context.RegisterOperationBlockEndAction(end =>
        {
            foreach (var creation in creations)
            {
                if (!creation.IsInExpressionTree(symbols.Known) && new RequestReader(symbols, evaluator, end.CancellationToken).Read(creation) is { } picture)
                {
                    RequestRules.Check(picture, end.ReportDiagnostic);
                }
            }
        });
    }
}
