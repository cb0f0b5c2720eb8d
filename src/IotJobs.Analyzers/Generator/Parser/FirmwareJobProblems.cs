using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Makes the problems of [FirmwareJob] types: one method per rule, which fixes the order of the message's arguments.</summary>
internal static class FirmwareJobProblems
{
    /// <summary>Property that holds the name of the type to be made partial.</summary>
    public const string TypeProperty = "Type";

    // A type that holds itself in ever new constructions has a name that nobody reads to its end.
    private const int LongestType = 80;

    /// <summary>
    /// 4001. Arguments: the type that is not partial, the [FirmwareJob] type. They are one and the same unless a type around it lacks the
    /// word.
    /// </summary>
    public static FirmwareJobProblem NotPartial(Location location, string type, string job) =>
        new(
            "IOTJ4001",
            location,
            ImmutableArray.Create<object?>(type, job),
            ImmutableDictionary<string, string?>.Empty.Add(TypeProperty, type));

    /// <summary>4002. Arguments: the type, what it is in words (<c>a static class</c>).</summary>
    public static FirmwareJobProblem UnfitKind(Location location, string type, string kind) => Create("IOTJ4002", location, type, kind);

    /// <summary>4003. Arguments: the member, its type, what to do instead (an imperative clause without a full stop).</summary>
    public static FirmwareJobProblem NoDocumentForm(Location location, string member, string type, string advice) =>
        Create("IOTJ4003", location, member, type.Length <= LongestType ? type : type.Substring(0, LongestType) + "…", advice);

    /// <summary>4004. Arguments: the second member, the first member, the document name that they share.</summary>
    public static FirmwareJobProblem SharedName(Location location, string member, string earlier, string documentName) =>
        Create("IOTJ4004", location, member, earlier, documentName);

    /// <summary>4008. Arguments: the type's own member, the generated member that it collides with.</summary>
    public static FirmwareJobProblem Collision(Location location, string member, string generated) =>
        Create("IOTJ4008", location, member, generated);

    /// <summary>4011. Arguments: the type, the language version of the project.</summary>
    public static FirmwareJobProblem LanguageTooOld(Location location, string type, string version) => Create("IOTJ4011", location, type, version);

    /// <summary>4013. Argument: the field.</summary>
    public static FirmwareJobProblem FieldLeftOut(Location location, string field) => Create("IOTJ4013", location, field);

    private static FirmwareJobProblem Create(string rule, Location location, params object?[] arguments) =>
        new(rule, location, ImmutableArray.Create(arguments), ImmutableDictionary<string, string?>.Empty);
}
