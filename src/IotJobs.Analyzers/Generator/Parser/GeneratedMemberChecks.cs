using System.Collections.Immutable;
using IotJobs.Analyzers.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Whether a type declares members that the generator writes: rule 4008.</summary>
internal static class GeneratedMemberChecks
{
    private const string Request = "ToCreateJobRequest";
    private const string TemplateRequest = "ToCreateJobTemplateRequest";
    private const string Json = "ToCreateJobInputJson";
    private const string Targets = "global::System.Collections.Generic.IEnumerable<string>";
    private const string Options = ", global::IotJobs.JobOptions";
    private const string Schema = "JobDocumentSchema";
    private const string Parse = "ParseJobDocument";
    private const string TryParse = "TryParseJobDocument";
    private const string Utf8 = "global::System.ReadOnlySpan<byte>";
    private const string JobId = "global::IotJobs.JobId, ";

    // Name, parameter types in full, and whether the member needs a template (true), its absence (false), or neither.
    private static readonly (string Name, string Parameters, bool? Template)[] s_methods =
    [
        ("ToJobDocument", "", null),
        ("WriteJobDocument", "global::System.Buffers.IBufferWriter<byte>", null),
        ("ToJobId", "", true),
        (Request, "string" + Options, true),
        (Request, Targets + Options, true),
        (Request, JobId + "string" + Options, false),
        (Request, JobId + Targets + Options, false),
        (TemplateRequest, "string, string", null),
        (Json, "string" + Options, true),
        (Json, Targets + Options, true),
        (Json, JobId + "string" + Options, false),
        (Json, JobId + Targets + Options, false),
    ];

    /// <summary>The names of the public instance members that the generator writes.</summary>
    public static ImmutableArray<string> Names { get; } = ImmutableArray.Create("ToJobDocument", "WriteJobDocument", "ToJobId", Request, TemplateRequest, Json);

    /// <summary>The names of the static ones: the parsers and the schema.</summary>
    public static ImmutableArray<string> StaticNames { get; } = ImmutableArray.Create(Parse, TryParse, Schema);

    public static void Check(
        INamedTypeSymbol type, Compilation compilation, bool hasTemplate, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        var sdk = (SdkRequests?)null;
        foreach (var name in Names)
        {
            var members = OwnMembers(type, name);
            if ((members.Count == 0 && type.Name != name)
                || (NeededBy(name) is { } needed && !(sdk ??= AwsSdk.RequestsOf(compilation)).HasFlag(needed)))
            {
                continue;
            }

            var written = Array.FindAll(s_methods, method => method.Name == name && (method.Template ?? hasTemplate) == hasTemplate);
            if (type.Name == name && written.Length > 0)
            {
                problems.Add(FirmwareJobProblems.Collision(TypeChecks.IdentifierOf(type), name, name));
            }

            foreach (var member in members.Where(member => Array.Exists(written, method => Collide(member, method.Parameters))))
            {
                problems.Add(FirmwareJobProblems.Collision(TypeChecks.IdentifierOf(member), name, name));
            }
        }
    }

    /// <summary>The static members: the schema, and the parsers where the job can be read.</summary>
    public static void CheckReading(INamedTypeSymbol type, ReadingModel reading, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        Check(type, Schema, _ => true, problems);
        if (reading.Obstacle is null)
        {
            var outside = string.Concat(reading.Parameters.Select(parameter => ", " + parameter.SignatureType));
            Check(type, Parse, member => IsParser(member, outside, byTry: false), problems);
            Check(type, TryParse, member => IsParser(member, outside, byTry: true), problems);
        }
    }

    private static void Check(
        INamedTypeSymbol type, string name, Func<ISymbol, bool> collides, ImmutableArray<FirmwareJobProblem>.Builder problems)
    {
        var own = OwnMembers(type, name).Where(collides);
        foreach (var member in type.Name == name ? own.Prepend(type) : own)
        {
            problems.Add(FirmwareJobProblems.Collision(TypeChecks.IdentifierOf(member), name, name));
        }
    }

    // An analyzer sees the type with its generated part.
    private static List<ISymbol> OwnMembers(INamedTypeSymbol type, string name) => type.GetMembers(name) is { IsEmpty: false } members
        ? members.Where(member => GeneratedCode.PartOf(type) is not { } part || !member.Locations.Any(location => location.SourceTree == part)).ToList()
        : [];

    private static bool IsParser(ISymbol member, string outside, bool byTry)
    {
        if (byTry && member is IMethodSymbol { Parameters: { Length: > 0 } parameters } && parameters[parameters.Length - 1].RefKind == RefKind.None)
        {
            return false;
        }

        var result = byTry ? ", " + TypeNames.Full(member.ContainingType) : "";
        return Collide(member, "string" + outside + result) || Collide(member, Utf8 + outside + result);
    }

    private static SdkRequests? NeededBy(string name) => name switch
    {
        Request => SdkRequests.CreateJob,
        TemplateRequest => SdkRequests.CreateJobTemplate,
        _ => null,
    };

    private static bool Collide(ISymbol member, string parameters) =>
        member is not IMethodSymbol method
        || (method.Arity == 0 && string.Join(", ", method.Parameters.Select(parameter => TypeNames.Full(parameter.Type))) == parameters);
}
