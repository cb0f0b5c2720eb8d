using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using IotJobs.Analyzers.Generator.Schema;
using IotJobs.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IotJobs.Analyzers.Generator;

/// <summary>
/// Writes the other part of every valid [FirmwareJob] type. It reports nothing: an analyzer that shares <see cref="FirmwareJobParser"/>
/// says why a type is not valid.
/// </summary>
[GeneratorAttribute(LanguageNames.CSharp)]
public sealed class FirmwareJobGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var sdk = context.CompilationProvider
            .Select((compilation, _) => AwsSdk.RequestsOf(compilation))
            .WithTrackingName(TrackingNames.AwsSdk);
        var language = context.ParseOptionsProvider.Select((options, _) => ((CSharpParseOptions)options).LanguageVersion);
        var jobs = context.SyntaxProvider
            .ForAttributeWithMetadataName(MetadataNames.FirmwareJobAttribute, (node, _) => node is TypeDeclarationSyntax, Read)
            .Where(model => model is not null)
            .WithTrackingName(TrackingNames.Jobs);
        context.RegisterSourceOutput(
            jobs.Combine(sdk.Combine(language)).WithTrackingName(TrackingNames.Outputs),
            (output, job) => output.AddSource(job.Left!.HintName, FirmwareJobEmitter.Emit(job.Left, job.Right.Left, job.Right.Right)));

        // Once for all jobs; no output at all without a job or without the SDK.
        context.RegisterSourceOutput(
            jobs.Collect().Combine(sdk).SelectMany((all, _) => all.Left.Take(1).Select(_ => all.Right)).Where(requests => requests != SdkRequests.None),
            (output, requests) => output.AddSource(SdkRequestsEmitter.HintName, SdkRequestsEmitter.Emit(requests)));
        RegisterFiles(context, jobs);
    }

    private static void RegisterFiles(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FirmwareJobModel?> jobs)
    {
        var isWanted = context.AnalyzerConfigOptionsProvider.Select((options, _) =>
            options.GlobalOptions.TryGetValue(JobDocumentFiles.BuildProperty, out var value) && bool.TryParse(value, out var isOn) && isOn);
        var committed = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(file => CommittedSchema.Is(file.Left, file.Right))
            .Select((file, cancellationToken) => CommittedSchema.Read(file.Left, cancellationToken)!)
            .Where(schema => schema is not null)
            .Collect()
            .Select((schemas, _) => schemas.ToEquatableArray());
        context.RegisterImplementationSourceOutput(
            jobs.Combine(isWanted).Where(job => job.Right).Combine(committed),
            (output, job) => output.AddSource(
                $"JobDocumentFiles.{job.Left.Left!.HintName}",
                JobDocumentFiles.Emit(job.Left.Left, job.Right.FirstOrDefault(schema => schema.JobName == job.Left.Left.MetadataName))));
    }

    private static FirmwareJobModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // A second attribute on another part is the compiler's to refuse; it must not make a second output.
        return context.TargetSymbol is INamedTypeSymbol type
            && FirmwareJobParser.FindAttribute(type) is { ApplicationSyntaxReference: { } first } attribute
            && first.SyntaxTree == context.TargetNode.SyntaxTree
            && context.TargetNode.Span.Contains(first.Span)
                ? ModelCache.Get(
                    context.TargetNode,
                    context.SemanticModel.Compilation,
                    () => FirmwareJobParser.Parse(type, attribute, context.SemanticModel.Compilation, cancellationToken))
                : null;
    }
}
