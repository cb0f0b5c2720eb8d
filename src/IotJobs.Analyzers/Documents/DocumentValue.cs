namespace IotJobs.Analyzers.Documents;

/// <summary>What a JSON value is.</summary>
internal enum DocumentValueKind
{
    /// <summary>A hole that yields a value of any kind, or text that is not JSON.</summary>
    Unknown,
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

/// <summary>A value in a document.</summary>
internal sealed class DocumentValue(DocumentValueKind kind, int start)
{
    public DocumentValueKind Kind { get; } = kind;

    /// <summary>Offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>Offset behind the last character.</summary>
    public int End { get; set; } = start;

    /// <summary>The members of an object, in order.</summary>
    public List<DocumentMember> Members { get; } = [];

    /// <summary>The elements of an array, in order.</summary>
    public List<DocumentValue> Items { get; } = [];

    /// <summary>The string, when the value is one.</summary>
    public DocumentString? String { get; set; }

    /// <summary>Whether an object or an array may hold more than is known, because a hole stands between its members.</summary>
    public bool MayHoldMore { get; set; }
}

/// <summary>A member of an object. The value is null when it is missing.</summary>
internal sealed record DocumentMember(DocumentString Name, DocumentValue? Value);

/// <summary>The first place at which a document is certainly not JSON.</summary>
/// <param name="What">What is wrong there, in words that fit a message.</param>
/// <param name="Instead">What to write instead.</param>
/// <param name="Start">Offset of the first wrong character.</param>
/// <param name="End">Offset behind the last wrong character.</param>
internal sealed record DocumentError(string What, string Instead, int Start, int End);
