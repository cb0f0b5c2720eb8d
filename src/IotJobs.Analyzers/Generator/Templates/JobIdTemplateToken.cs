namespace IotJobs.Analyzers.Generator.Templates;

/// <summary>What a stretch of a JobId template is.</summary>
internal enum JobIdTemplateTokenKind
{
    /// <summary>Text that goes into the JobId as it stands.</summary>
    Literal,

    /// <summary><c>{Member}</c> or <c>{Member:format}</c>.</summary>
    Hole,

    /// <summary>A stretch that an error covers: neither text nor hole.</summary>
    Broken,
}

/// <summary>A stretch of a JobId template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Where it starts in the template, braces included.</param>
/// <param name="Length">How long it is, braces included.</param>
/// <param name="Text">The text of a literal, the member name of a hole, else empty.</param>
/// <param name="Format">The format of a hole, without the colon; null when there is none.</param>
internal sealed record JobIdTemplateToken(JobIdTemplateTokenKind Kind, int Index, int Length, string Text, string? Format)
{
    /// <summary>Where the member name of a hole starts.</summary>
    public int NameIndex => Index + 1;

    /// <summary>Where the format of a hole starts.</summary>
    public int FormatIndex => NameIndex + Text.Length + 1;
}

/// <summary>Something in a template that its grammar refuses.</summary>
/// <param name="Index">The first wrong character.</param>
/// <param name="Length">The number of wrong characters.</param>
/// <param name="What">What is wrong and what to write instead, as a clause that fits a message.</param>
internal sealed record JobIdTemplateError(int Index, int Length, string What);
