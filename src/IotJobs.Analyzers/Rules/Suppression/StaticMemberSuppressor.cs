using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJS002: takes back the advice "can be static" on a member of a job document, which a static member is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticMemberSuppressor : DiagnosticSuppressor
{
    private const string Id = "IOTJS002";

    // The same advice of .NET, SonarAnalyzer.CSharp and Meziantou.Analyzer. One more analyzer that gives it is one more id here.
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        RuleDescriptor.Suppress(Id, "CA1822"), RuleDescriptor.Suppress(Id, "S2325"), RuleDescriptor.Suppress(Id, "MA0041"));

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownSymbols.TryCreate(context.Compilation) is not { FirmwareJobAttribute: not null })
        {
            return;
        }

        var properties = new Lazy<DocumentProperties>(() => DocumentProperties.In(context.Compilation.Assembly));
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } declaration
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is IPropertySymbol property
                && properties.Value.Contains(property))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(item => item.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }
}
