using IotJobs.Analyzers.Generator.Templates;

namespace IotJobs.Analyzers.Generator.Model;

/// <summary>
/// Everything the emitter needs to know about one [FirmwareJob] type: strings and flags only, so that equal types give equal models.
/// </summary>
/// <param name="HintName">The name of the generated file; unique in a compilation, also under case folding.</param>
/// <param name="MetadataName">The name that finds the type in an assembly; its files are named after it.</param>
/// <param name="Namespace">The namespace as written in source; null for the global one.</param>
/// <param name="Containers">The heads of the types around it, outermost first, such as <c>partial class Fleet</c>.</param>
/// <param name="Declaration">The head of the type itself, such as <c>partial record struct CameraUpdate</c>.</param>
/// <param name="Shape">What its generated members may look like.</param>
/// <param name="Document">How its document is written.</param>
/// <param name="Reading">How its document is read.</param>
/// <param name="Request">The settings of its request.</param>
/// <param name="Template">Its JobId template; null when it has none, or none that is valid.</param>
internal sealed record FirmwareJobModel(
    string HintName,
    string MetadataName,
    string? Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    JobShape Shape,
    DocumentModel Document,
    ReadingModel Reading,
    RequestModel Request,
    JobIdTemplateModel? Template)
{
    /// <summary>The type's name as it is written within the type.</summary>
    public string TypeName => Declaration.Substring(Declaration.LastIndexOf(' ') + 1);

    /// <summary>The name of a type of its document as it is written within the type.</summary>
    public string NameOf(DocumentType type) => ReferenceEquals(type, Document.Job) ? TypeName : type.TypeName;
}

/// <summary>What the generated members of a type may look like.</summary>
/// <param name="IsValueType">A struct: its members are readonly.</param>
/// <param name="IsInheritable">A class that others may derive from: its members are virtual.</param>
/// <param name="Base">The generated members of a base class, which are overridden.</param>
internal sealed record JobShape(bool IsValueType, bool IsInheritable, BaseMembers Base);

/// <summary>The generated members that a base class brings.</summary>
[Flags]
internal enum BaseMembers
{
    None = 0,

    /// <summary>The CreateJob input.</summary>
    Input = 1,

    /// <summary>The CreateJobRequest factories.</summary>
    Request = 2,

    /// <summary><c>ToJobId</c> and the factories that call it.</summary>
    Template = 4,

    /// <summary>The CreateJobTemplateRequest factory.</summary>
    JobTemplate = 8,

    /// <summary>The document as text.</summary>
    Text = 16,

    /// <summary>The document as UTF-8.</summary>
    Utf8 = 32,

    /// <summary>The factories that a JobId is given to.</summary>
    GivenJobId = 64,
}
