using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generation.Parsing;

/// <summary>Whether a type declares members that the generator writes: rule 4008.</summary>
internal static class GeneratedMemberChecks
{
    private const string ToCreateJobRequest = "ToCreateJobRequest";

    // Name, parameter types in full, and whether the member needs a template.
    private static readonly (string Name, string Parameters, bool NeedsTemplate)[] Methods =
    [
        ("ToJobDocument", "", false),
        ("WriteJobDocument", "global::System.Buffers.IBufferWriter<byte>", false),
        ("ToJobId", "", true),
        (ToCreateJobRequest, "string, global::IotJobs.JobOptions", true),
        (ToCreateJobRequest, "global::System.Collections.Generic.IEnumerable<string>, global::IotJobs.JobOptions", true),
        (ToCreateJobRequest, "global::IotJobs.JobId, string, global::IotJobs.JobOptions", false),
        (ToCreateJobRequest, "global::IotJobs.JobId, global::System.Collections.Generic.IEnumerable<string>, global::IotJobs.JobOptions", false),
        ("ToCreateJobInputJson", "string, global::IotJobs.JobOptions", true),
        ("ToCreateJobInputJson", "global::System.Collections.Generic.IEnumerable<string>, global::IotJobs.JobOptions", true),
        ("ToCreateJobInputJson", "global::IotJobs.JobId, string, global::IotJobs.JobOptions", false),
        ("ToCreateJobInputJson", "global::IotJobs.JobId, global::System.Collections.Generic.IEnumerable<string>, global::IotJobs.JobOptions", false),
    ];

    public static void Check(INamedTypeSymbol type, Compilation compilation, bool hasTemplate, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        var hasSdk = new Lazy<bool>(() => AwsSdk.IsUsable(compilation));
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (name, parameters, needsTemplate) in Methods)
        {
            if ((needsTemplate && !hasTemplate) || (name == ToCreateJobRequest && (type.Name == name || !type.GetMembers(name).IsEmpty) && !hasSdk.Value))
            {
                continue;
            }

            if (type.Name == name && reported.Add(type))
            {
                problems.Add(FirmwareJobProblems.Collision(TypeChecks.IdentifierOf(type), name, name));
            }

            foreach (var member in type.GetMembers(name))
            {
                if ((member is not IMethodSymbol method || HasParameters(method, parameters)) && reported.Add(member))
                {
                    problems.Add(FirmwareJobProblems.Collision(TypeChecks.IdentifierOf(member), name, name));
                }
            }
        }
    }

    private static bool HasParameters(IMethodSymbol method, string parameters) =>
        method.Arity == 0 && string.Join(", ", method.Parameters.Select(parameter => TypeNames.Full(parameter.Type))) == parameters;
}
