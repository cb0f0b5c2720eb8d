using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>What [FirmwareJob] says about the document.</summary>
internal readonly record struct JobDocumentOptions(NamingPolicy Naming, bool Ascii)
{
    public static JobDocumentOptions Of(AttributeData firmwareJob) =>
        new((NamingPolicy)firmwareJob.NamedArgument<int>("NamingPolicy"), firmwareJob.NamedArgument<bool>("Ascii"));
}
