namespace IotJobs.Analyzers.Symbols;

/// <summary>What a constrained text is to the rules.</summary>
internal enum TextMemberKind
{
    /// <summary>A text with a length and an alphabet; the rules by the constraint table judge it.</summary>
    Text,

    /// <summary>A JobId or a JobTemplateId.</summary>
    Id,

    /// <summary>The id of a job that is being created: it can be used only once.</summary>
    NewId,

    /// <summary>The template of a JobId: only what stands outside of braces is literal.</summary>
    IdTemplate,
}
