using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Sees every text on its way into a constrained member, and hands it to the rules.</summary>
/// <remarks>Each action's first test is trivial: most of a program has nothing to do with AWS IoT.</remarks>
internal sealed class TextSinkWalk(KnownSymbols known, TextEvaluator evaluator, ImmutableArray<TextRule> rules)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(OnAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.CompoundAssignment);
        context.RegisterOperationAction(OnArgument, OperationKind.Argument);
        if (known.Runtime is not null)
        {
            context.RegisterOperationAction(OnReturn, OperationKind.Return);
            context.RegisterOperationAction(OnInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        }
    }

    private void OnAssignment(OperationAnalysisContext context) =>
        CheckAssignment((IAssignmentOperation)context.Operation, context.ReportDiagnostic, context.CancellationToken);

    /// <summary>Hands the text that <paramref name="assignment"/> writes into a constrained member to the rules.</summary>
    public void CheckAssignment(IAssignmentOperation assignment, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (assignment.Target is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String, Member: var member }
            && (known.IsLibrary(member.ContainingAssembly) || known.CanBeMarked(member.ContainingAssembly))
            && TextMembers.OfMember(member, known) is { } row)
        {
            Check(row, member, assignment.Value, report, cancellationToken, isWhole: assignment is not ICompoundAssignmentOperation);
        }
    }

    private void OnArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None or RefKind.In } parameter }
            && known.CanBeMarked(parameter.ContainingAssembly)
            && TextMembers.OfParameter(parameter, known) is { } row)
        {
            Check(row, parameter, argument.Value, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void OnReturn(OperationAnalysisContext context)
    {
        var operation = (IReturnOperation)context.Operation;
        if (operation.ReturnedValue is { Type.SpecialType: SpecialType.System_String } value
            && operation.ReturningMethod(context.ContainingSymbol) is { ReturnType.SpecialType: SpecialType.System_String } method
            && TextMembers.OfReturnValue(method, known) is { } row)
        {
            Check(row, method, value, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void OnInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (initializer.Value.Type?.SpecialType != SpecialType.System_String)
        {
            return;
        }

        (ISymbol? symbol, TextMember? row) = initializer switch
        {
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => (property, TextMembers.OfMember(property, known)),
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => (field, TextMembers.OfMember(field, known)),
            IParameterInitializerOperation { Parameter: var parameter } => (parameter, TextMembers.OfParameter(parameter, known)),
            _ => default((ISymbol?, TextMember?)),
        };
        if (symbol is not null && row is not null)
        {
            Check(row, symbol, initializer.Value, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void Check(
        TextMember member, ISymbol target, IOperation value, Action<Diagnostic> report, CancellationToken cancellationToken, bool isWhole = true)
    {
        if (value.IsInExpressionTree(known))
        {
            return;
        }

        var shapes = evaluator.Evaluate(value, cancellationToken)
            .Where(shape => member.Constraint.Special is not { } accepted || shape.Pieces is not [{ Text: { } text }, ..] || !text.StartsWith(accepted, StringComparison.Ordinal));
        if (member.Kind == TextMemberKind.IdTemplate)
        {
            shapes = shapes.Select(TemplateText.WithoutHoles);
        }

        if (!isWhole)
        {
            shapes = shapes.Select(shape => new TextShape(shape.Pieces.Insert(0, TextPiece.Unknown(TextHole.AnyText, new ExpressionOrigin(value.Syntax)))));
        }

        var site = new TextSink(known, member, target, value, shapes.ToImmutableArray(), isWhole, report);
        foreach (var rule in rules)
        {
            rule.Check(site);
        }
    }
}
