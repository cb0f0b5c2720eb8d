namespace IotJobs.Analyzers.Generator.Model;

/// <summary>What a job document consists of.</summary>
/// <param name="Types">The types that are reachable from the job and are no single values; the first is the job itself.</param>
/// <param name="CanRecurse">Whether a type can reach itself: depth is then counted.</param>
/// <param name="TouchesObsolete">Whether something reachable is an error to use outside of obsolete code.</param>
/// <param name="Ascii">Whether non-ASCII characters are escaped.</param>
internal sealed record DocumentModel(EquatableArray<DocumentType> Types, bool CanRecurse, bool TouchesObsolete, bool Ascii)
{
    /// <summary>The job itself.</summary>
    public ObjectType Job => (ObjectType)Types[0];

    /// <summary>What the methods of a type are called behind what they do: <c>WriteFirmwareTarget</c>; those of the job itself just <c>Write</c>.</summary>
    /// <param name="type">The name of the type.</param>
    public string SuffixOf(string type) => type == Job.Name ? "" : type;
}

/// <summary>A type of the document: how its values are written and, where they are, read.</summary>
/// <param name="Name">A name for it, unique within the job: its methods and its part of the schema bear it.</param>
/// <param name="TypeName">The type in full, as written in source.</param>
/// <param name="Nullness">How a missing value looks.</param>
internal abstract record DocumentType(string Name, string TypeName, Nullness Nullness)
{
    /// <summary>Whether its values are taken from the document.</summary>
    public bool IsRead { get; init; }
}

/// <summary>A class, record or struct: a JSON object.</summary>
internal sealed record ObjectType(string Name, string TypeName, Nullness Nullness, EquatableArray<DocumentMember> Members)
    : DocumentType(Name, TypeName, Nullness);

/// <summary>An enumeration: a word.</summary>
/// <param name="Words">The members and their words, one for each value.</param>
/// <param name="Flags">The members that a combination is made of, those with most bits first; empty unless the enumeration has [Flags].</param>
internal sealed record EnumType(string Name, string TypeName, EquatableArray<EnumWord> Words, EquatableArray<EnumWord> Flags)
    : DocumentType(Name, TypeName, Nullness.None);

/// <summary>One member of an enumeration, as written in source, and its word in the document.</summary>
internal sealed record EnumWord(string Member, string Word);

/// <summary>A collection: a JSON array.</summary>
/// <param name="Making">The expression that makes it from <c>items</c>, a list; null when the items are added one by one to a new one.</param>
internal sealed record ListType(string Name, string TypeName, Nullness Nullness, ValueForm Element, Iteration Iteration, string? Making = null)
    : DocumentType(Name, TypeName, Nullness)
{
    private const string Generic = "global::System.Collections.Generic.";

    /// <summary>Whether the library has the methods that write and read it.</summary>
    public bool IsOfTexts => 
        Element.Scalar?.IsPlainText == true && TypeName is "string[]" or Generic + "List<string>" or Generic + "IReadOnlyList<string>";
}

/// <summary>A dictionary with text keys: a JSON object.</summary>
/// <param name="EnumerableName">The interface to enumerate it by, when its own enumerator may yield something else; else null.</param>
/// <param name="Making">The expression that makes it from <c>items</c>, a dictionary; null when the entries are added one by one to a new one.</param>
internal sealed record DictionaryType(string Name, string TypeName, Nullness Nullness, ValueForm Value, string? EnumerableName, string? Making = null)
    : DocumentType(Name, TypeName, Nullness);

/// <summary>How the items of a collection are reached.</summary>
/// <param name="CountMember">The member that counts them, for collections with an indexer; null where they are enumerated.</param>
/// <param name="EnumerableName">The interface to enumerate them by, when the collection's own enumerator may yield something else; else
/// null.</param>
internal sealed record Iteration(string? CountMember, string? EnumerableName);
