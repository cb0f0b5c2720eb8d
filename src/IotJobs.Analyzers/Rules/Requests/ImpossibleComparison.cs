using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJ2016: a comparison that is never true, because the enumeration has no such word.</summary>
internal sealed class ImpossibleComparison(RequestSymbols symbols, TextEvaluator evaluator)
{
    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = RuleDescriptor.Create(
        "IOTJ2016",
        "Jobs enumeration compared with a word it never has",
        "{0} is never {1}, so the comparison is decided before it runs; {2}",
        DiagnosticSeverity.Warning,
        "Jobs and executions have words of their own: a job ends COMPLETED, an execution ends SUCCEEDED. The SDK compares any two words without complaint.");

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(OnBinary, OperationKind.Binary);
        context.RegisterOperationAction(OnCall, OperationKind.Invocation);
        context.RegisterOperationAction(OnPattern, OperationKind.ConstantPattern);
        context.RegisterOperationAction(OnCase, OperationKind.CaseClause);
    }

    private void OnBinary(OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && (binary.LeftOperand.Type is { IsReferenceType: true } || binary.RightOperand.Type is { IsReferenceType: true }))
        {
            CheckBoth(context, binary.LeftOperand, binary.RightOperand);
        }
    }

    private void OnCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "Equals")
        {
            return;
        }

        if (call is { Instance: { } instance, Arguments: [var argument, ..] })
        {
            CheckBoth(context, instance, argument.Value);
        }
        else if (call is { Instance: null, Arguments: [var left, var right, ..] })
        {
            CheckBoth(context, left.Value, right.Value);
        }
    }

    private void OnPattern(OperationAnalysisContext context)
    {
        var pattern = (IConstantPatternOperation)context.Operation;
        if (pattern.InputType.SpecialType == SpecialType.System_String && Governing(pattern) is { } governing)
        {
            Check(context, governing, pattern.Value);
        }
    }

    private void OnCase(OperationAnalysisContext context)
    {
        if (context.Operation is ISingleValueCaseClauseOperation { Value: { Type.SpecialType: SpecialType.System_String } value } clause && Governing(clause) is { } governing)
        {
            Check(context, governing, value);
        }
    }

    // The value that a pattern or case is matched against, when it is the whole value.
    private static IOperation? Governing(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IIsPatternOperation match:
                    return match.Value;
                case ISwitchExpressionOperation choice:
                    return choice.Value;
                case ISwitchOperation choice:
                    return choice.Value;
                case IBinaryPatternOperation or INegatedPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation or ISwitchCaseOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private void CheckBoth(OperationAnalysisContext context, IOperation left, IOperation right)
    {
        Check(context, left, right);
        Check(context, right, left);
    }

    private void Check(OperationAnalysisContext context, IOperation subject, IOperation word)
    {
        if (EnumerationOf(subject) is not { } type
            || JobEnumeration.Of(type, symbols.Known) is not { } enumeration
            || WordReader.Read(subject, symbols, evaluator, context.CancellationToken) is not null
            || WordOf(word, context.CancellationToken) is not { Length: > 0 } text
            || enumeration.IsKnown(text)
            || enumeration.FindIgnoringCase(text) is not null
            || word.IsInExpressionTree(symbols.Known))
        {
            return;
        }

        var closest = text == "COMPLETED" || text == "SUCCESS" ? "SUCCEEDED" : text == "FAILURE" ? "FAILED" : enumeration.Closest(text);
        var meant = closest is not null && enumeration.Words.Contains(closest) ? closest : null;
        var advice = meant is not null ? $"compare with {meant}" : $"its words are {string.Join(", ", enumeration.Words)}";
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, word.Syntax.GetLocation(), Meant(word, enumeration, meant), type.Name, text, advice));
    }

    // A text is mended by a text, and a static member by a static member.
    private static ImmutableDictionary<string, string?> Meant(IOperation word, JobEnumeration enumeration, string? meant)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var isText = word.SemanticModel?.GetTypeInfo(word.Syntax).Type?.SpecialType == SpecialType.System_String;
        if (meant is null || isText)
        {
            return meant is null ? properties : properties.Add(FixProperties.Word, meant);
        }

        return enumeration is { Type: { } type } && enumeration.MemberOf(meant) is { } member
            ? properties.Add(FixProperties.Word, meant).Add(FixProperties.Member, $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member}")
            : properties;
    }

    // The enumeration whose word an expression is: the value itself, its Value, or its text.
    private INamedTypeSymbol? EnumerationOf(IOperation operation) => operation.Unwrapped() switch
    {
        IConversionOperation { OperatorMethod: not null, Operand: var operand } => WordReader.EnumerationOf(operand.Unwrapped().Type, symbols),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } => WordReader.EnumerationOf(instance.Type, symbols),
        IInvocationOperation { TargetMethod.Name: "ToString", Arguments.IsEmpty: true, Instance: { } instance } => WordReader.EnumerationOf(instance.Type, symbols),
        var value => WordReader.EnumerationOf(value.Type, symbols),
    };

    private string? WordOf(IOperation operation, CancellationToken cancellationToken)
    {
        var value = operation.Unwrapped();
        return value.Type?.SpecialType == SpecialType.System_String
            ? value switch
            {
                IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } => WordReader.Read(instance, symbols, evaluator, cancellationToken),
                _ => evaluator.Evaluate(value, cancellationToken) is [{ Constant: { } constant }] ? constant : null,
            }
            : WordReader.Read(value, symbols, evaluator, cancellationToken);
    }
}
