using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IotJobs.Analyzers.Rules;

/// <summary>Hosts the rules for JSON files: input of the AWS CLI, job documents, CloudFormation templates. They need no library and no line of code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JobFileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleCatalogue.Descriptors
        .Add(UnknownFileMember.Descriptor)
        .Add(FileIsNotJson.Descriptor)
        .Add(FileKindIsUnclear.Descriptor)
        .Add(ValueOfWrongType.Descriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(static file =>
        {
            // A file that cannot be read is the compiler's to report.
            if (JobFile.IsWanted(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider, out var kind)
                && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
            {
                new JobFileChecks(new(file.AdditionalFile.Path, text), file.Compilation, file.ReportDiagnostic).Check(kind);
            }
        });
    }
}
