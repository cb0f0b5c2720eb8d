using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>The models of job types in test code.</summary>
internal static class JobModels
{
    /// <summary>The model of the type <c>Job</c>.</summary>
    public static FirmwareJobModel Of(string code)
    {
        var compilation = Generated.Compile([Generated.Source(code)]);
        var job = Assert.Single(compilation.GetSymbolsWithName("Job", SymbolFilter.Type)) as INamedTypeSymbol;
        return Assert.IsType<FirmwareJobModel>(FirmwareJobParser.Parse(job!, FirmwareJobParser.FindAttribute(job!)!, compilation, CancellationToken.None).Model);
    }
}
