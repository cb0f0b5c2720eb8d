using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Requests;
using IotJobs.Analyzers.Strings;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>
/// Hosts the rules on requests for the settings that attributes of a [FirmwareJob] type give. Their words are texts on their way into an
/// enumeration like all others, and checked with them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobSettingAnalyzer : RuleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        RequestRules.Descriptors.AddRange(RuleCatalogue.MemberValues.Select(rule => rule.Descriptor));

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.FirmwareJobAttribute is not null)
        {
            var evaluator = new TextEvaluator(context.Compilation);
            context.RegisterSymbolAction(symbol => Check(symbol, known, evaluator), SymbolKind.NamedType);
        }
    }

    private static void Check(SymbolAnalysisContext context, KnownSymbols known, TextEvaluator evaluator)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(attribute => ReferenceEquals(attribute.AttributeClass?.ContainingAssembly, known.Runtime)))
        {
            return;
        }

        var firmwareJob = FirmwareJobParser.FindAttribute(type);
        var origins = new SettingOrigins();
        var request = new RequestParser(type, firmwareJob, origins).Parse();
        var places = new SettingPlaces(type, firmwareJob, context.CancellationToken);
        var document = firmwareJob is null ? null : DocumentOf(type, firmwareJob, context);
        var picture = new SettingObjects(origins, places, evaluator, context.CancellationToken).Of(request, document, type);
        if (firmwareJob is not null)
        {
            RequestRules.Check(picture, context.ReportDiagnostic);
        }

        CheckMembers(picture, context.ReportDiagnostic);
    }

    private static TrackedDocument DocumentOf(INamedTypeSymbol type, AttributeData firmwareJob, SymbolAnalysisContext context)
    {
        var (document, symbols) = FirmwareJobParser.ReadDocument(type, firmwareJob, context.Compilation, context.CancellationToken);
        return new(document, symbols, context.CancellationToken);
    }

    private static void CheckMembers(TrackedObject picture, Action<Diagnostic> report)
    {
        foreach (var name in picture.MentionedMembers)
        {
            // What a base says is checked on the base.
            if (picture[name].Value is not { Location.IsInSource: true } value)
            {
                continue;
            }

            if (ServiceConstraints.TryGet(picture.TypeName, name) is { } row)
            {
                MemberValueRules.Check(name, row.Value, value, report);
            }

            foreach (var part in picture[name].Items.Known.Add(value))
            {
                if (part is { Location.IsInSource: true, Structure: { } structure })
                {
                    RequestRules.Check(structure, report);
                    CheckMembers(structure, report);
                }
            }
        }
    }
}
