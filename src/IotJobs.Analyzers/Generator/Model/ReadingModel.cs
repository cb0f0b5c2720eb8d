namespace IotJobs.Analyzers.Generator.Model;

/// <summary>How a job is read from its document, beside what its types say.</summary>
/// <param name="Parameters">What the caller has to know because the document does not carry it.</param>
/// <param name="HasNotNullWhen">Whether [NotNullWhen] can be used.</param>
/// <param name="TouchesObsolete">Whether something is used that is an error to use outside of obsolete code.</param>
/// <param name="Obstacle">Why the job cannot be read, as a sentence; null when it can. Nothing else counts when there is one.</param>
internal sealed record ReadingModel(
    EquatableArray<OutsideParameter> Parameters,
    bool HasNotNullWhen,
    bool TouchesObsolete,
    string? Obstacle);

/// <summary>A value that the caller passes to the parser.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="TypeName">Its type, with the annotations of nullable references.</param>
/// <param name="SignatureType">Its type as signatures are compared: without them.</param>
/// <param name="Argument">The constructor's parameter that it is for; null when it is for a member.</param>
/// <param name="Member">The member that it is for; null when it is for the constructor.</param>
internal sealed record OutsideParameter(string Name, string TypeName, string SignatureType, string? Argument, string? Member);

/// <summary>How a member is read.</summary>
/// <param name="Role">What becomes of its value.</param>
/// <param name="IsRequired">Whether the document must have it, and not as null.</param>
/// <param name="AcceptsNull">Whether null is a value of it; else null is as good as missing.</param>
/// <param name="HasDefault">Whether a new object may bring a value of its own.</param>
/// <param name="Argument">The constructor's parameter that takes it.</param>
/// <param name="Default">The parameter's default value in source; null for that of its type.</param>
/// <param name="FillItem">The type of the items that are added to a collection that the object brings itself.</param>
internal sealed record MemberReading(
    MemberRole Role,
    bool IsRequired = false,
    bool AcceptsNull = false,
    bool HasDefault = false,
    string? Argument = null,
    string? Default = null,
    string? FillItem = null);

/// <summary>What becomes of the value that a member has in a document.</summary>
internal enum MemberRole
{
    /// <summary>Nothing: the object works it out itself.</summary>
    Skipped,

    /// <summary>It must be the constant that the member is.</summary>
    Discriminator,

    /// <summary>An argument of the constructor.</summary>
    Argument,

    /// <summary>Set in the initializer.</summary>
    Initialized,

    /// <summary>Set afterwards.</summary>
    Assigned,

    /// <summary>Its items are added to the collection that is there.</summary>
    Filled,
}
