using System.Collections.Immutable;
using IotJobs.Analyzers.Documents;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Sees every text on its way into a job document, and hands it to the rules.</summary>
internal sealed class DocumentSinkWalk(KnownSymbols known, TextEvaluator evaluator, ImmutableArray<DocumentRule> rules)
{
    private readonly DocumentMembers _members = new(known, evaluator);
    private readonly DocumentSteps _steps = new(evaluator);
    private readonly HoleEncoding _encoding = new(known.Compilation);

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(OnAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(OnArgument, OperationKind.Argument);
        if (known.Runtime is not null)
        {
            context.RegisterOperationAction(OnReturn, OperationKind.Return);
            context.RegisterOperationAction(OnInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        }
    }

    private void OnAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String, Member: var member }
            && IsCandidate(member)
            && _members.IsDocument(member, assignment.SemanticModel, context.CancellationToken)
            && !_steps.AreTaken(member, assignment.Syntax))
        {
            Check(context, assignment.Value, mayBeNone: !_members.IsRequestDocument(member));
        }
    }

    private void OnArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String, RefKind: not RefKind.Out } parameter }
            && IsCandidate(parameter)
            && _members.IsDocument(parameter, argument.SemanticModel, context.CancellationToken))
        {
            Check(context, argument.Value);
        }
    }

    private void OnReturn(OperationAnalysisContext context)
    {
        var operation = (IReturnOperation)context.Operation;
        if (operation.ReturnedValue is { Type.SpecialType: SpecialType.System_String } value
            && operation.ReturningMethod(context.ContainingSymbol) is { ReturnType.SpecialType: SpecialType.System_String } method
            && _members.ReturnsDocument(method))
        {
            Check(context, value);
        }
    }

    private void OnInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (initializer.Value.Type?.SpecialType != SpecialType.System_String)
        {
            return;
        }

        ISymbol? symbol = initializer switch
        {
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IParameterInitializerOperation { Parameter: var parameter } => parameter,
            _ => null,
        };
        if (symbol is not null && _members.IsDocument(symbol, initializer.SemanticModel, context.CancellationToken) && !_steps.AreTaken(symbol, initializer.Syntax))
        {
            Check(context, initializer.Value);
        }
    }

    // The cheap test: most of a program belongs to assemblies that have nothing to do with AWS IoT.
    private bool IsCandidate(ISymbol symbol) =>
        ReferenceEquals(symbol.ContainingAssembly, known.ControlPlane)
        || ReferenceEquals(symbol.ContainingAssembly, known.Compilation.Assembly)
        || known.CanBeMarked(symbol.ContainingAssembly);

    // Outside of a request an empty text says that there is no document, or none yet.
    private void Check(OperationAnalysisContext context, IOperation value, bool mayBeNone = true)
    {
        if (value.IsInExpressionTree(known))
        {
            return;
        }

        var site = new DocumentSink(value, _encoding, context.ReportDiagnostic, context.CancellationToken);
        foreach (var shape in evaluator.Evaluate(value, context.CancellationToken))
        {
            if (shape.Pieces.All(piece => piece.Text is null || (mayBeNone && piece.Text.Length == 0)))
            {
                continue;
            }

            var document = DocumentReader.Read(new DocumentText(shape));
            foreach (var rule in rules)
            {
                rule.Check(site, document);
            }
        }
    }
}
