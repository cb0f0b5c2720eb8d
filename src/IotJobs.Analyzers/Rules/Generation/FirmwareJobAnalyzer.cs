using System.Collections.Immutable;
using IotJobs.Analyzers.Generator;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Says what is wrong with [FirmwareJob] types. It asks the very function that decides what is generated, so that the two never disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirmwareJobAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_problems = ImmutableArray.Create(
        GenerationRules.FirmwareJobIsNotPartial,
        GenerationRules.TypeCannotBeFirmwareJob,
        GenerationRules.MemberHasNoDocumentForm,
        GenerationRules.MembersShareDocumentName,
        GenerationRules.TemplateNamesNoUsableMember,
        GenerationRules.TemplateIsMalformed,
        GenerationRules.TemplateCanBecomeIllegal,
        GenerationRules.MemberCollidesWithGenerated,
        GenerationRules.LanguageVersionIsTooLow,
        GenerationRules.FieldIsNotInDocument).ToImmutableDictionary(descriptor => descriptor.Id);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        s_problems.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Concat([GenerationRules.AwsSdkIsNotReferenced, GenerationRules.MemberIsOfAnotherGenerator, GenerationRules.SettingWithoutFirmwareJob])
            .ToImmutableArray();

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.FirmwareJobAttribute is null)
        {
            return;
        }

        var isSdkReferenced = context.Compilation.GetTypeByMetadataName(MetadataNames.CreateJobRequest) is not null;
        context.RegisterSymbolAction(symbol => Check(symbol, isSdkReferenced), SymbolKind.NamedType);
        var strays = new StraySettings(context.Compilation.Assembly);
        context.RegisterSymbolAction(symbol => Check(symbol, strays), SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context, bool isSdkReferenced)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (FirmwareJobParser.FindAttribute(type) is { } attribute)
        {
            var parsed = FirmwareJobParser.Parse(type, attribute, context.Compilation, context.CancellationToken);
            foreach (var problem in parsed.Problems.Where(problem => !IsOfTypeAround(problem, type)))
            {
                Report(context, problem);
            }

            foreach (var (member, place) in UnseenMembers.Of(type, parsed, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(GenerationRules.MemberIsOfAnotherGenerator, place, member.Name));
            }

            if (!isSdkReferenced && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is { } syntax)
            {
                context.ReportDiagnostic(Diagnostic.Create(GenerationRules.AwsSdkIsNotReferenced, syntax.GetLocation(), type.Name));
            }
        }

        CheckAsTypeAround(context, type);
    }

    private static void Check(SymbolAnalysisContext context, StraySettings strays)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (strays.FirstOf(type)?.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax setting)
        {
            context.ReportDiagnostic(Diagnostic.Create(GenerationRules.SettingWithoutFirmwareJob, setting.GetLocation(), setting.Name.ToString(), type.Name));
        }
    }

    /// <summary>Reports where the type around a job is not partial, once a place. Done on that type, as an editor offers fixes for a symbol's own diagnostics only.</summary>
    private static void CheckAsTypeAround(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var unsaid = (HashSet<Location>?)null;
        foreach (var job in FirmwareJobParser.JobsIn(type))
        {
            unsaid ??= new(NamesWithoutPartial(type));
            if (unsaid.Count == 0)
            {
                return;
            }

            foreach (var problem in Problems(job, FirmwareJobParser.FindAttribute(job)!, context))
            {
                if (IsOfTypeAround(problem, job) && unsaid.Remove(problem.Location))
                {
                    Report(context, problem);
                }
            }
        }
    }

    private static IEnumerable<Location> NamesWithoutPartial(INamedTypeSymbol type) =>
        from reference in type.DeclaringSyntaxReferences
        let declaration = reference.GetSyntax() as TypeDeclarationSyntax
        where declaration is not null && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        select declaration.Identifier.GetLocation();

    private static bool IsOfTypeAround(FirmwareJobProblem problem, INamedTypeSymbol job) =>
        problem.RuleId == GenerationRules.FirmwareJobIsNotPartial.Id && !job.Locations.Contains(problem.Location);

    private static ImmutableArray<FirmwareJobProblem> Problems(INamedTypeSymbol job, AttributeData attribute, SymbolAnalysisContext context) =>
        FirmwareJobParser.Parse(job, attribute, context.Compilation, context.CancellationToken).Problems;

    private static void Report(SymbolAnalysisContext context, FirmwareJobProblem problem)
    {
        if (s_problems.TryGetValue(problem.RuleId, out var descriptor))
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, problem.Location, problem.Properties, problem.Arguments.ToArray()));
        }
    }
}
