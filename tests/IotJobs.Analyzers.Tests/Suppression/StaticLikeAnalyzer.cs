using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Tests.Suppression;

/// <summary>Warns of every property and method, under the id of a rule on members that can be static.</summary>
#pragma warning disable RS1001, RS1017, RS1029, RS1036, RS1038, RS1041, RS2008 // Exists for a test alone.
internal sealed class StaticLikeAnalyzer(string id) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "Static", "Static", "Performance", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(node => Report(node, ((PropertyDeclarationSyntax)node.Node).Identifier), SyntaxKind.PropertyDeclaration);
        context.RegisterSyntaxNodeAction(node => Report(node, ((MethodDeclarationSyntax)node.Node).Identifier), SyntaxKind.MethodDeclaration);
    }

    private void Report(SyntaxNodeAnalysisContext node, SyntaxToken name) => node.ReportDiagnostic(Diagnostic.Create(_rule, name.GetLocation()));
}
