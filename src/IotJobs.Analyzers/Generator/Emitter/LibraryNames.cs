namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>
/// Names in generated code. What stands behind <c>::</c> is looked up in an alias of the file alone, so that no type of the user's comes between, whatever
/// its name; and it is shorter than <c>global::</c>.
/// </summary>
internal static class LibraryNames
{
    /// <summary>The aliases that every generated file declares: name, and namespace in full.</summary>
    public static readonly (string Alias, string Space)[] Aliases =
    [
        ("JobParts", "global::IotJobs.Serialization."),
        ("JobApi", "global::IotJobs."),
        ("JobLists", "global::System.Collections.Generic."),
        ("JobNotes", "global::System.Diagnostics.CodeAnalysis."),
    ];

    /// <summary>The attribute that keeps a member out of the coverage of the user's own code: a name that no type of the user's has, as it stands alone.</summary>
    public const string Uncovered = "__Uncovered";

    /// <summary>The alias of the job's own namespace.</summary>
    public const string Jobs = "JobTypes";

    public const string Call = "JobParts::JobCall";
    public const string Input = "JobParts::CreateJobInput";
    public const string JobId = "JobApi::JobId";
    public const string JobIdBuilder = "JobParts::JobIdBuilder";
    public const string Lists = "JobLists::";
    public const string Object = "JobParts::JobDocumentObject";
    public const string Options = "JobApi::JobOptions";
    public const string Parts = "JobParts::";
    public const string Reader = "JobParts::JobDocumentReader";
    public const string Settings = "JobParts::JobSettings";
    public const string Writer = "JobParts::JobDocumentWriter";
}
