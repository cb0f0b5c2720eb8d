using System.Collections.Immutable;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>IOTJS001: takes back the AWS SDK's own warning on a value of which a rule says the same, as long as that rule is on.</summary>
/// <remarks>What other analyzers report is not to be seen from here: the findings come from the analysis that both share.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkWarningSuppressor : DiagnosticSuppressor
{
    private const string Id = "IOTJS001";

    /// <summary>The rules that judge what the SDK's analyzers judge: length, pattern and range.</summary>
    private static readonly string[] s_covering = ["IOTJ1001", "IOTJ1002", "IOTJ1003", "IOTJ1020", "IOTJ1021"];

    /// <summary>The SDK's warnings: too short, too long, another pattern, too small, too large.</summary>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.Create(Of("IoT1000"), Of("IoT1001"), Of("IoT1002"), Of("IoT1003"), Of("IoT1004"));

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownSymbols.TryCreate(context.Compilation) is not { } known)
        {
            return;
        }

        var analysis = FlowAnalysis.Of(known);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (SupportedSuppressions.FirstOrDefault(item => item.SuppressedDiagnosticId == diagnostic.Id) is { } suppression
                && AssignmentAt(diagnostic.Location, context) is { } assignment
                && analysis.FindingsIn(assignment.SyntaxTree, context.CancellationToken).Any(found => Covers(found, assignment, context)))
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    private static SuppressionDescriptor Of(string warning) => RuleDescriptor.Suppress(Id, warning);

    private static bool Covers(Diagnostic found, AssignmentExpressionSyntax assignment, SuppressionAnalysisContext context) =>
        Array.IndexOf(s_covering, found.Id) >= 0
        && assignment.Span.Contains(found.Location.SourceSpan)
        && RuleSwitch.IsOn(found.Descriptor, assignment.SyntaxTree, context.Compilation, context.Options, context.CancellationToken);

    /// <summary>The assignment of which <paramref name="location"/> is the whole, the member, or (a part of) the value.</summary>
    private static AssignmentExpressionSyntax? AssignmentAt(Location location, SuppressionAnalysisContext context) =>
        location.SourceTree?.GetRoot(context.CancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>();
}
