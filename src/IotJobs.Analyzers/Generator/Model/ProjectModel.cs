using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Generator.Model;

/// <summary>What every output depends on beside its job.</summary>
/// <param name="Sdk">The requests of the AWS SDK that are there.</param>
/// <param name="Language">The language of the project.</param>
internal sealed record ProjectModel(SdkRequests Sdk, LanguageVersion Language);
