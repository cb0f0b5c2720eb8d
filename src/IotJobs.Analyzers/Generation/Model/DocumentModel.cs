namespace IotJobs.Analyzers.Generation.Model;

/// <summary>How a job document is written.</summary>
/// <param name="Writers">One method for each type that is reachable from the job; the first is the job's own.</param>
/// <param name="CanRecurse">Whether a type can reach itself: depth is then counted.</param>
/// <param name="TouchesObsolete">Whether something reachable is an error to use outside of obsolete code.</param>
/// <param name="Ascii">Whether non-ASCII characters are escaped.</param>
internal sealed record DocumentModel(EquatableArray<WriterModel> Writers, bool CanRecurse, bool TouchesObsolete, bool Ascii);

/// <summary>A method that writes the values of one type.</summary>
/// <param name="Method">The method's name, unique within the job.</param>
/// <param name="TypeName">The type in full, as written in source.</param>
/// <param name="Nullness">How a missing value looks.</param>
internal abstract record WriterModel(string Method, string TypeName, Nullness Nullness);

/// <summary>Writes a class, record or struct as a JSON object.</summary>
internal sealed record ObjectWriter(string Method, string TypeName, Nullness Nullness, EquatableArray<DocumentMember> Members)
    : WriterModel(Method, TypeName, Nullness);

/// <summary>Writes an enumeration as a word.</summary>
/// <param name="Words">The members and their words, one for each value.</param>
/// <param name="Flags">The members that a combination is made of, those with most bits first; empty unless the enumeration has [Flags].</param>
internal sealed record EnumWriter(string Method, string TypeName, EquatableArray<EnumWord> Words, EquatableArray<EnumWord> Flags)
    : WriterModel(Method, TypeName, Nullness.None);

/// <summary>One member of an enumeration, as written in source, and its word in the document.</summary>
internal sealed record EnumWord(string Member, string Word);

/// <summary>Writes a collection as a JSON array.</summary>
internal sealed record ListWriter(string Method, string TypeName, Nullness Nullness, ValueForm Element, Iteration Iteration)
    : WriterModel(Method, TypeName, Nullness);

/// <summary>Writes a dictionary with text keys as a JSON object.</summary>
/// <param name="EnumerableName">The interface to enumerate it by, when its own enumerator may yield something else; else null.</param>
internal sealed record DictionaryWriter(string Method, string TypeName, Nullness Nullness, ValueForm Value, string? EnumerableName)
    : WriterModel(Method, TypeName, Nullness);

/// <summary>How the items of a collection are reached.</summary>
/// <param name="CountMember">The member that counts them, for collections with an indexer; null where they are enumerated.</param>
/// <param name="EnumerableName">The interface to enumerate them by, when the collection's own enumerator may yield something else; else
/// null.</param>
internal sealed record Iteration(string? CountMember, string? EnumerableName);
