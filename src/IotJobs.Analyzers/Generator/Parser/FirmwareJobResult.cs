using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>What the parser found out about a [FirmwareJob] type.</summary>
/// <param name="Model">What to generate; null when the type is not valid.</param>
/// <param name="Problems">Everything that is wrong with the type, also with its JobId template. Holds locations: it never enters the
/// pipeline.</param>
/// <param name="Symbols">The symbols behind the model. They never enter the pipeline either.</param>
internal readonly record struct FirmwareJobResult(FirmwareJobModel? Model, ImmutableArray<FirmwareJobProblem> Problems, DocumentSymbols Symbols);
