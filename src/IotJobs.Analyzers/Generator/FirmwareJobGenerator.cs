using System.Collections.Immutable;
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
        // Reference types throughout: for every value type in it the runtime compiles the compiler's tables anew, which is most of the time of a first run.
        var project = context.CompilationProvider
            .Select((compilation, _) => new ProjectModel(AwsSdk.RequestsOf(compilation), ((CSharpCompilation)compilation).LanguageVersion))
            .WithTrackingName(TrackingNames.Project);
        var jobs = context.SyntaxProvider
            .ForAttributeWithMetadataName(MetadataNames.FirmwareJobAttribute, (node, _) => node is TypeDeclarationSyntax, Read)
            .Where(model => model is not null)
            .WithTrackingName(TrackingNames.Jobs);
        context.RegisterSourceOutput(
            jobs.Combine(project).WithTrackingName(TrackingNames.Outputs),
            (output, job) => output.AddSource(job.Left!.HintName, FirmwareJobEmitter.Emit(job.Left, job.Right)));

        // Once for all jobs; no output at all without a job or without the SDK.
        context.RegisterSourceOutput(
            jobs.Collect().Select((all, _) => SdkRequestsEmitter.SettingsOf(all)).Combine(project).SelectMany((known, _) =>
                ImmutableArray.Create(known).RemoveAll(item => item.Left is null || item.Right.Sdk == SdkRequests.None)),
            (output, known) => output.AddSource(SdkRequestsEmitter.HintName, SdkRequestsEmitter.Emit(known.Right.Sdk, known.Left!)));
        RegisterFiles(context, jobs);
    }

    private static void RegisterFiles(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FirmwareJobModel?> jobs)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select((file, cancellationToken) => CommittedSchema.Read(file.Left, file.Right, cancellationToken)!)
            .Where(schema => schema is not null)
            .Collect()
            .Select((all, _) => new FilesRequest(all.ToEquatableArray()))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((request, _) => FilesRequest.IsIn(request.Right) ? request.Left : null);
        context.RegisterImplementationSourceOutput(
            jobs.Combine(files).Where(job => job.Right is not null),
            (output, job) => output.AddSource($"JobDocumentFiles.{job.Left!.HintName}", JobDocumentFiles.Emit(job.Left, job.Right!.Of(job.Left))));
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
