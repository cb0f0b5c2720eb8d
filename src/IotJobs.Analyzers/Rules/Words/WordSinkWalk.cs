using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Sees every text on its way into a Jobs enumeration, and hands each word that is known whole to the rules.</summary>
internal sealed class WordSinkWalk(KnownSymbols known, TextEvaluator evaluator, ImmutableArray<WordRule> rules)
{
    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(OnConversion, OperationKind.Conversion);
        context.RegisterOperationAction(OnArgument, OperationKind.Argument);
        if (known.FirmwareJobAttribute is not null)
        {
            context.RegisterOperationAction(OnAttributeProperty, OperationKind.SimpleAssignment);
        }
    }

    private void OnConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion is { OperatorMethod: { } method, Operand.Type.SpecialType: SpecialType.System_String }
            && known.IsLibrary(method.ContainingAssembly)
            && JobEnumeration.Of(method.ContainingType, known) is { } enumeration
            && !WordUse.IsOnlyCompared(conversion))
        {
            Check(context, enumeration, conversion.Operand, takesMember: conversion.IsImplicit);
        }
    }

    private void OnArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter, Parent: { } call }
            || !known.IsLibrary(parameter.ContainingAssembly))
        {
            return;
        }

        var isMaking = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } or { Name: "FindValue" };
        if (isMaking && JobEnumeration.Of(parameter.ContainingType, known) is { } enumeration)
        {
            if (!WordUse.IsOnlyCompared(call))
            {
                Check(context, enumeration, argument.Value, takesMember: false);
            }
        }
        else if (WordMembers.Of(parameter, known) is { } word)
        {
            Check(context, word, argument.Value, takesMember: false);
        }
    }

    private void OnAttributeProperty(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String } property }
            && ReferenceEquals(property.ContainingAssembly, known.Runtime)
            && WordMembers.Of(property, known) is { } enumeration)
        {
            Check(context, enumeration, assignment.Value, takesMember: false);
        }
    }

    private void Check(OperationAnalysisContext context, JobEnumeration enumeration, IOperation value, bool takesMember)
    {
        if (value.IsInExpressionTree(known))
        {
            return;
        }

        var reported = new HashSet<Location>();
        foreach (var shape in evaluator.Evaluate(value, context.CancellationToken))
        {
            if (shape.Constant is { } text && ShapePlace.Of(shape, value.Syntax) is var location && reported.Add(location))
            {
                // Among the arms of a conditional, a member beside a string has no common type.
                var isAlone = location.SourceSpan == value.Syntax.Span;
                var site = new WordSink(enumeration, text, location, takesMember && isAlone, context.ReportDiagnostic);
                foreach (var rule in rules)
                {
                    rule.Check(site);
                }
            }
        }
    }
}
