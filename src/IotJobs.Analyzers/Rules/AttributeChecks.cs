using System.Collections.Immutable;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Sinks;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.Rules;

/// <summary>Checks the texts and words that attributes of the library, and the program's own with marked members, are given, and the default values of marked parameters: constants, without any flow.</summary>
internal sealed class AttributeChecks(KnownSymbols known, TextEvaluator evaluator)
{
    public void Check(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (known.Runtime is null || !TreeIndex.Of(tree).Names.Contains(MetadataNames.Runtime) && !TreeIndex.Of(tree).Names.Overlaps(s_attributes))
        {
            return;
        }

        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)))
        {
            switch (node)
            {
                case AttributeSyntax attribute when context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is IMethodSymbol constructor
                    && (ReferenceEquals(constructor.ContainingAssembly, known.Runtime) || !constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty):
                    Check(context, attribute);
                    break;
                case ParameterSyntax { Default.Value: { } value, AttributeLists.Count: > 0 } parameter:
                    if (context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken) is IParameterSymbol symbol && TextMembers.OfParameter(symbol, known) is { } row
                        && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } initial)
                    {
                        Check(context, row, symbol, initial);
                    }

                    break;
            }
        }
    }

    // Where the library's namespace is imported for the whole project, a file names its attributes only.
    private static readonly HashSet<string> s_attributes = new([.. SinkNames.Markers, "FirmwareJob", "FirmwareJobAttribute"], StringComparer.Ordinal);

    private void Check(SemanticModelAnalysisContext context, AttributeSyntax attribute)
    {
        if (context.SemanticModel.GetOperation(attribute, context.CancellationToken) is not IAttributeOperation { Operation: IObjectCreationOperation creation })
        {
            return;
        }

        foreach (var argument in creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.SpecialType == SpecialType.System_String))
        {
            Check(context, TextMembers.OfParameter(argument.Parameter!, known), WordMembers.Of(argument.Parameter!, known), argument.Parameter!, argument.Value);
        }

        foreach (var assignment in (creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String } property })
            {
                Check(context, TextMembers.OfMember(property, known), WordMembers.Of(property, known), property, assignment.Value);
            }
        }
    }

    private void Check(SemanticModelAnalysisContext context, TextMember? row, JobEnumeration? words, ISymbol target, IOperation value)
    {
        if (row is not null)
        {
            Check(context, row, target, value);
        }

        if (words is not null)
        {
            foreach (var shape in evaluator.Evaluate(value, context.CancellationToken))
            {
                if (shape.Constant is { } text)
                {
                    WordRules.Check(new(words, text, ShapePlace.Of(shape, value.Syntax), takesMember: false, isExact: false, context.ReportDiagnostic));
                }
            }
        }
    }

    private void Check(SemanticModelAnalysisContext context, TextMember row, ISymbol target, IOperation value)
    {
        var taken = new TrackedValue(value.Syntax.GetLocation()) { Shapes = evaluator.Evaluate(value, context.CancellationToken), Assigned = value };
        if (row.Kind != TextMemberKind.Text)
        {
            TextRules.Check(known, row, target, taken, context.ReportDiagnostic);
        }
        else if (target is IParameterSymbol || !ReferenceEquals(target.ContainingAssembly, known.Runtime))
        {
            MemberValueRules.Check(row.Name, row.Constraint, taken, context.ReportDiagnostic);
            if (row.Constraint == TextConstraints.Document)
            {
                DocumentRules.Check(taken, mayBeNone: true, context.ReportDiagnostic);
            }
        }
    }
}
