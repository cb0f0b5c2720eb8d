using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Suppression;

/// <summary>Warns of every assignment, under an id of the AWS SDK's own analyzers.</summary>
#pragma warning disable RS1017, RS1001, RS1036, RS1038, RS1041, RS2008 // Exists for a test alone.
internal sealed class SdkLikeAnalyzer(string id, bool warnsOfValue) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "Value", "Value", "Usage", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                var assignment = (AssignmentExpressionSyntax)node.Node;
                node.ReportDiagnostic(Diagnostic.Create(_rule, (warnsOfValue ? assignment.Right : assignment).GetLocation()));
            },
            SyntaxKind.SimpleAssignmentExpression);
    }
}
