using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hosts the rules that hold one value against its row in the constraint table: texts, numbers, ARNs and counts, inside lists and maps too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberValueAnalyzer : RuleAnalyzer
{
    private const int Depth = 4;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(RuleCatalogue.MemberValues, rule => rule.Descriptor);

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.ControlPlane is null && known.DataPlane is null)
        {
            return;
        }

        var symbols = new RequestSymbols(known);
        var evaluator = new TextEvaluator(context.Compilation);
        context.RegisterOperationAction(
            operation => CheckAssignment((IAssignmentOperation)operation.Operation, symbols, evaluator, operation.ReportDiagnostic, operation.CancellationToken),
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(operation => OnMemberInitializer(operation, symbols, evaluator), OperationKind.MemberInitializer);
        context.RegisterOperationAction(operation => OnCall(operation, symbols, evaluator), OperationKind.Invocation);
    }

    /// <summary>Hands the value that <paramref name="assignment"/> writes into a constrained member to the rules.</summary>
    internal static void CheckAssignment(
        IAssignmentOperation assignment, RequestSymbols symbols, TextEvaluator evaluator, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (assignment.Target is not IPropertyReferenceOperation target)
        {
            return;
        }

        if (RowOf(target, symbols) is { } row)
        {
            Check(report, symbols, row, row.Value, Reader(symbols, evaluator, cancellationToken).Read(assignment.Value, Depth), assignment);
        }
        else if (target is { Property.IsIndexer: true, Instance: IPropertyReferenceOperation list } && RowOf(list, symbols) is { Value: MapConstraint } map)
        {
            CheckItem(report, symbols, map, Reader(symbols, evaluator, cancellationToken).ReadItem(assignment, Depth), assignment);
        }
    }

    private static void OnMemberInitializer(OperationAnalysisContext context, RequestSymbols symbols, TextEvaluator evaluator)
    {
        var nested = (IMemberInitializerOperation)context.Operation;
        if (RowOf(nested.InitializedMember, symbols) is { Value: ListConstraint or MapConstraint } row)
        {
            var items = Reader(symbols, evaluator, context.CancellationToken).ReadItems(nested.Initializer, TrackedItems.Empty, Depth);
            Check(context.ReportDiagnostic, symbols, row, row.Value, new(nested.Initializer.Syntax.GetLocation()) { Items = items }, nested);
        }
    }

    private static void OnCall(OperationAnalysisContext context, RequestSymbols symbols, TextEvaluator evaluator)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod.Name: "Add", Instance: IPropertyReferenceOperation list } && RowOf(list, symbols) is { } row)
        {
            CheckItem(context.ReportDiagnostic, symbols, row, Reader(symbols, evaluator, context.CancellationToken).ReadItem(call, Depth), call);
        }
    }

    private static void CheckItem(Action<Diagnostic> report, RequestSymbols symbols, MemberConstraint row, TrackedValue? item, IOperation operation)
    {
        if (item is not null)
        {
            Check(report, symbols, row, row.Value, new(item.Location) { Items = TrackedItems.Unknown.Add(item) }, operation);
        }
    }

    private static void Check(
        Action<Diagnostic> report, RequestSymbols symbols, MemberConstraint row, ValueConstraint constraint, TrackedValue value, IOperation operation)
    {
        if (!operation.IsInExpressionTree(symbols.Known))
        {
            MemberValueRules.Check(row.Member, constraint, value, report);
        }
    }

    private static MemberConstraint? RowOf(IOperation? operation, RequestSymbols symbols) =>
        operation is IPropertyReferenceOperation { Property: var property }
        && symbols.IsSdk(property.ContainingAssembly)
        && symbols.TypeNameOf(property.ContainingType) is { } typeName
            ? ServiceConstraints.TryGet(typeName, property.Name)
            : null;

    // Structures have assignments of their own.
    private static ValueReader Reader(RequestSymbols symbols, TextEvaluator evaluator, CancellationToken cancellationToken) =>
        new(symbols, new(symbols), evaluator, static (_, _) => null, cancellationToken);
}
