namespace IotJobs;

/// <summary>
/// Makes a partial class, record or struct an AWS IoT job: the compiler writes its job document, its JobId and its CreateJob request.
/// </summary>
/// <remarks>
/// Public properties are the document, and fields with <c>[JsonInclude]</c>; <see cref="NotInDocumentAttribute">[NotInDocument]</see> or
/// <c>[JsonIgnore]</c> keeps a member out of it. Settings of the request are
/// attributes of their own, such as <see cref="JobRolloutAttribute">[JobRollout]</see> and
/// <see cref="JobTimeoutAttribute">[JobTimeout]</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FirmwareJobAttribute : Attribute
{
    /// <summary>
    /// Makes a partial class, record or struct an AWS IoT job: the compiler writes its job document, its JobId and its CreateJob request.
    /// </summary>
    /// <param name="jobIdTemplate">
    /// How a JobId is made of the type's members: legal text and <c>{Member}</c> or <c>{Member:format}</c>, such as
    /// <c>"OTA_{ThingName}_{Attempt}"</c>; without it the JobId is given per call.
    /// </param>
    public FirmwareJobAttribute(string? jobIdTemplate = null) => JobIdTemplate = jobIdTemplate;

    /// <summary>
    /// How a JobId is made of the type's members: legal text and <c>{Member}</c> or <c>{Member:format}</c>, such as
    /// <c>"OTA_{ThingName}_{Attempt}"</c>. The result has 1 to 64 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>
    /// (AWS IoT service model, shape JobId).
    /// </summary>
    public string? JobIdTemplate { get; }

    /// <summary>
    /// One of <see cref="TargetSelections"/>. <c>SNAPSHOT</c>: the things that are targets now (AWS IoT's default). <c>CONTINUOUS</c>: also
    /// things that join a target group later.
    /// Source: AWS IoT service model, shape TargetSelection.
    /// </summary>
    public string? TargetSelection { get; set; }

    /// <summary>
    /// A short description of the job: at most 2,028 characters, no control characters. Source: AWS IoT service model, shape
    /// JobDescription.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>
    /// The S3 URL that AWS IoT reads the document from, once, when the job is created: 1 to 1,350 characters.
    /// The request then leaves out the document of the type. Source: AWS IoT service model, shape JobDocumentSource.
    /// </summary>
    public string? DocumentSource { get; set; }

    /// <summary>Whether characters outside ASCII are written as <c>\uXXXX</c>, for parsers on devices that read ASCII only.</summary>
    public bool Ascii { get; set; }

    /// <summary>How members are named in the document; camelCase unless said otherwise.</summary>
    public JobDocumentNaming NamingPolicy { get; set; }
}
