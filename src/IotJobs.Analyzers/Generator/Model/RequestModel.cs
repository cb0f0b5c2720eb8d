namespace IotJobs.Analyzers.Generator.Model;

/// <summary>
/// The settings of a request that the type's attributes give: one description, from which both the CreateJobRequest and its JSON are
/// written.
/// </summary>
/// <param name="Members">The settings that are the same in every call.</param>
/// <param name="Schedule">The SchedulingConfig to which a call may add times; its members may be none.</param>
/// <param name="Tags">Tags, to which a call may add.</param>
/// <param name="DocumentParameters">Document parameters, to which a call may add.</param>
/// <param name="PackageVersions">ARNs of package versions, to which a call may add.</param>
/// <param name="HasDocument">Whether the document is part of the request; a DocumentSource takes its place.</param>
internal sealed record RequestModel(
    EquatableArray<RequestMember> Members,
    RequestObject Schedule,
    EquatableArray<RequestEntry> Tags,
    EquatableArray<RequestEntry> DocumentParameters,
    EquatableArray<RequestText> PackageVersions,
    bool HasDocument);

/// <summary>A member of the request or of a structure in it.</summary>
/// <param name="Property">Its name in the SDK.</param>
/// <param name="JsonName">Its name on the wire.</param>
internal sealed record RequestMember(string Property, string JsonName, RequestValue Value);

/// <summary>A text by its key; a tag may have no text.</summary>
internal sealed record RequestEntry(string Key, string? Value);

/// <summary>A value in a request.</summary>
internal abstract record RequestValue;

/// <summary>A text, or a word of an enumeration in canonical case.</summary>
internal sealed record RequestText(string Value) : RequestValue;

/// <summary>A number, in the form that C# and JSON share.</summary>
internal sealed record RequestNumber(string Value) : RequestValue;

/// <summary>A structure.</summary>
/// <param name="Type">The SDK's type, without its namespace <c>Amazon.IoT.Model</c>.</param>
/// <param name="Members">What is set, in the order of the wire (by name, ignoring case).</param>
internal sealed record RequestObject(string Type, EquatableArray<RequestMember> Members) : RequestValue;

/// <summary>A list of structures.</summary>
internal sealed record RequestList(string ItemType, EquatableArray<RequestValue> Items) : RequestValue;
