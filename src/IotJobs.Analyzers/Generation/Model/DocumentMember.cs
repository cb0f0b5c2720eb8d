using IotJobs.Analyzers.Generation.Emission;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generation.Model;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The member in C#.</param>
/// <param name="Container">The type to reach it through when another member hides it; else null.</param>
/// <param name="JsonName">Its name in the document.</param>
/// <param name="Value">How its value is written.</param>
/// <param name="Presence">When it is in the document.</param>
/// <param name="Constant">Its value as JSON, when that is the same for every instance; else null.</param>
/// <param name="Parameter">The key of the template's parameter that it is; null when it is none.</param>
internal sealed record DocumentMember(
    string Name, string? Container, string JsonName, ValueForm Value, Presence Presence, string? Constant, string? Parameter)
{
    /// <summary>What every document has in this place, as JSON: the constant or the parameter's placeholder; else null.</summary>
    public string? Literal => Parameter is null ? Constant : JsonText.Quote(DocumentPlaceholders.ParameterOf(Parameter), ascii: true);

    /// <summary>The constant that every document of the job has when a device reads it; null where AWS IoT puts something else in its place.</summary>
    public string? Delivered => Constant?.Contains(PlaceholderKinds.Start) == true ? null : Constant;

    /// <summary>The expression that reads the member of <paramref name="instance"/>.</summary>
    public string Of(string instance) => (Container is null ? instance : $"(({Container}){instance})") + "." + CSharpText.Identifier(Name);
}

/// <summary>When a member is in the document.</summary>
internal enum Presence
{
    Always,
    NotNull,
    NotDefault,
}

/// <summary>How a value of some type is written where it stands.</summary>
/// <param name="Kind">The call that writes it.</param>
/// <param name="TypeName">The type in full, without the question mark of a nullable value.</param>
/// <param name="Nullness">How a missing value looks.</param>
/// <param name="Method">The name of its <see cref="WriterModel"/>; null for simple values.</param>
internal sealed record ValueForm(ValueKind Kind, string TypeName, Nullness Nullness, string? Method = null)
{
    /// <summary>The type in full, with the question mark of a nullable value.</summary>
    public string FullTypeName => TypeName + (Nullness is Nullness.NullableValue or Nullness.NullableArray ? "?" : "");
}

/// <summary>The call that writes a value.</summary>
internal enum ValueKind
{
    /// <summary><c>WriteValue(value)</c>.</summary>
    Simple,

    /// <summary><c>WriteValue(value, member)</c>: not every value is legal.</summary>
    Checked,

    /// <summary>A number that is written as the invariant culture does.</summary>
    Invariant,

    /// <summary>Its <c>ToString()</c> is the text.</summary>
    Text,

    /// <summary>A DateOnly, for the library that does not know the type: its round-trip text.</summary>
    DateText,

    /// <summary>A TimeOnly, for the library that does not know the type: as the time since midnight.</summary>
    TimeText,

    /// <summary>A JsonDocument: its root element.</summary>
    JsonDocument,

    /// <summary><c>WritePresignedUrl(value, member)</c>: the placeholder of an S3 URL.</summary>
    PresignedUrl,

    /// <summary>A method of its own.</summary>
    Writer,
}

/// <summary>How a missing value of a type looks.</summary>
internal enum Nullness
{
    /// <summary>There is always a value.</summary>
    None,

    /// <summary>A null reference.</summary>
    Reference,

    /// <summary>A nullable value without a value.</summary>
    NullableValue,

    /// <summary>An ImmutableArray that was never made.</summary>
    DefaultArray,

    /// <summary>A nullable ImmutableArray: without a value, or never made.</summary>
    NullableArray,
}
