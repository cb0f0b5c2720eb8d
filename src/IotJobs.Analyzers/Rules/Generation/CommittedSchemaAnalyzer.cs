using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Schema;
using IotJobs.Analyzers.Symbols;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IotJobs.Analyzers.Rules;

/// <summary>Compares the schema of every [FirmwareJob] type with the committed one, in projects that have a folder of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommittedSchemaAnalyzer : RuleAnalyzer
{
    private const string Update = "dotnet build -p:IotJobsUpdateSchemas=true";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        ImmutableArray.Create(GenerationRules.DocumentDiffersFromCommittedSchema);

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        var schemas = new CommittedSchemas(context.Options);
        if (known.FirmwareJobAttribute is null || !schemas.AreWanted)
        {
            return;
        }

        context.RegisterAdditionalFileAction(file => CheckFile(file, schemas));
        if (!schemas.AreUpdated)
        {
            context.RegisterSymbolAction(symbol => CheckJob(symbol, schemas), SymbolKind.NamedType);
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, CommittedSchemas schemas)
    {
        if (!schemas.IsSchema(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var name = CommittedSchema.JobNameOf(context.AdditionalFile);
        var job = context.Compilation.Assembly.GetTypeByMetadataName(name);
        if (job is null || FirmwareJobParser.FindAttribute(job) is null)
        {
            Report(0, 0, Message.Of(Phrases.SchemaHasNoType, name), Phrases.DeleteSchema);
        }
        else if (!schemas.AreUpdated && SchemaText.Read(text.ToString()) is { IsSchema: false } schema)
        {
            Report(
                schema.Error?.Start ?? 0,
                schema.Error?.End ?? 0,
                schema.Error is { } error ? Message.Of(Phrases.SchemaIsNotJson, error.What) : Phrases.SchemaIsNoObject,
                schema.Error is { } slip ? Message.Of(Phrases.OrWriteAnew, slip.Instead, Update) : Message.Of(Phrases.WriteAnew, Update));
        }

        void Report(int start, int end, string what, string instead)
        {
            var span = TextSpan.FromBounds(start, end);
            var location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(
                GenerationRules.DocumentDiffersFromCommittedSchema, location, Path.GetFileName(context.AdditionalFile.Path), what, instead));
        }
    }

    private static void CheckJob(SymbolAnalysisContext context, CommittedSchemas schemas)
    {
        var job = (INamedTypeSymbol)context.Symbol;
        if (FirmwareJobParser.FindAttribute(job) is not { } attribute
            || FirmwareJobParser.Parse(job, attribute, context.Compilation, context.CancellationToken) is not { Model: { } model } parsed)
        {
            return;
        }

        if (schemas.Of(job)?.GetText(context.CancellationToken) is not { } text)
        {
            Report(TypeChecks.IdentifierOf(job), Phrases.FileDoesNotExist, Message.Of(Phrases.WriteIt, Update));
            return;
        }

        var committed = SchemaText.Read(text.ToString());
        if (!committed.IsSchema)
        {
            return;
        }

        var places = new ChangePlaces(job, parsed, context.Compilation);
        foreach (var change in SchemaComparison.Compare(committed, SchemaText.Read(JobDocumentSchema.TextOf(model))))
        {
            Report(places.Of(change), change.What, Message.Of(Phrases.ChangeBack, Update));
        }

        void Report(Location location, string what, string instead) => context.ReportDiagnostic(Diagnostic.Create(
            GenerationRules.DocumentDiffersFromCommittedSchema, location, CommittedSchema.FileNameOf(job), what, instead));
    }
}
