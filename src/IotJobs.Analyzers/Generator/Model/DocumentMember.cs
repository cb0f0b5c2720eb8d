using IotJobs.Analyzers.Generator.Emitter;
using IotJobs.ServiceModel;

namespace IotJobs.Analyzers.Generator.Model;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The member in C#.</param>
/// <param name="Container">The type to reach it through when another member hides it; else null.</param>
/// <param name="JsonName">Its name in the document.</param>
/// <param name="Value">How its value is written.</param>
/// <param name="Presence">When it is in the document.</param>
/// <param name="Constant">Its value as JSON, when that is the same for every instance; else null.</param>
/// <param name="Parameter">The key of the template's parameter that it is; null when it is none.</param>
/// <param name="Reading">How it is read; null where the object is not.</param>
internal sealed record DocumentMember(
    string Name, string? Container, string JsonName, ValueForm Value, Presence Presence, string? Constant, string? Parameter, MemberReading? Reading = null)
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

/// <summary>The form of a value where it stands: a single value, or one of a type of the document.</summary>
/// <param name="TypeName">The type in full, without the question mark of a nullable value.</param>
/// <param name="Nullness">How a missing value looks.</param>
/// <param name="Scalar">The row of a single value; null for others.</param>
/// <param name="Type">The name of its <see cref="DocumentType"/>; null for single values.</param>
internal sealed record ValueForm(string TypeName, Nullness Nullness, Scalar? Scalar, string? Type = null)
{
    /// <summary>The type in full, with the question mark of a nullable value.</summary>
    public string FullTypeName => TypeName + (Nullness is Nullness.NullableValue or Nullness.NullableArray ? "?" : "");
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
