namespace IotJobs.Analyzers.Symbols;

/// <summary>What a constrained text is to the rules.</summary>
internal enum TextMemberKind
{
    /// <summary>A text with a length and an alphabet; the rules by the constraint table judge it.</summary>
    Text,

    /// <summary>A JobId or a JobTemplateId.</summary>
    Id,

    /// <summary>A text that a JobId is read from; the code that reads it refuses what is illegal, so that only constants are judged.</summary>
    CheckedId,

    /// <summary>A text of which code asks whether it is a JobId, ready for the answer no: only a constant that it always is is judged.</summary>
    AskedId,

    /// <summary>The id of a job that is being created: it can be used only once.</summary>
    NewId,

    /// <summary>The template of a JobId: only what stands outside of braces is literal.</summary>
    IdTemplate,
}
