namespace IotJobs.Analyzers.Strings;

/// <summary>How the characters of a string are escaped in the source.</summary>
internal enum LiteralForm
{
    /// <summary><c>"…"</c>: escapes.</summary>
    Regular,

    /// <summary><c>@"…"</c>: doubled quotes.</summary>
    Verbatim,

    /// <summary><c>$"…"</c>: escapes and doubled braces.</summary>
    InterpolatedRegular,

    /// <summary><c>$@"…"</c>: doubled quotes and doubled braces.</summary>
    InterpolatedVerbatim,
}
