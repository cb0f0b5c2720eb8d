using System.Collections.Immutable;
using IotJobs.Analyzers.Generation.Parsing;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Says what is wrong with [FirmwareJob] types. It asks the very function that decides what is generated, so that the two never disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirmwareJobAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_problems = ImmutableArray.Create(
        FirmwareJobIsNotPartial.Descriptor,
        TypeCannotBeFirmwareJob.Descriptor,
        MemberHasNoDocumentForm.Descriptor,
        MembersShareDocumentName.Descriptor,
        TemplateNamesNoUsableMember.Descriptor,
        TemplateIsMalformed.Descriptor,
        TemplateCanBecomeIllegal.Descriptor,
        MemberCollidesWithGenerated.Descriptor).ToImmutableDictionary(descriptor => descriptor.Id);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        s_problems.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Append(AwsSdkIsNotReferenced.Descriptor).ToImmutableArray();

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.FirmwareJobAttribute is null)
        {
            return;
        }

        var isSdkReferenced = context.Compilation.GetTypeByMetadataName(MetadataNames.CreateJobRequest) is not null;
        context.RegisterSymbolAction(symbol => Check(symbol, isSdkReferenced), SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context, bool isSdkReferenced)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (FirmwareJobParser.FindAttribute(type) is not { } attribute)
        {
            return;
        }

        foreach (var problem in FirmwareJobParser.Parse(type, attribute, context.Compilation, context.CancellationToken).Problems)
        {
            if (s_problems.TryGetValue(problem.RuleId, out var descriptor))
            {
                context.ReportDiagnostic(Diagnostic.Create(descriptor, problem.Location, problem.Properties, problem.Arguments.ToArray()));
            }
        }

        if (!isSdkReferenced && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is { } syntax)
        {
            context.ReportDiagnostic(Diagnostic.Create(AwsSdkIsNotReferenced.Descriptor, syntax.GetLocation(), type.Name));
        }
    }
}
