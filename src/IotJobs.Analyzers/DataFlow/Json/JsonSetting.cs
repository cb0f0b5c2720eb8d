using IotJobs.Analyzers.Strings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IotJobs.Analyzers.DataFlow;

/// <summary>The settings of serializers that change what is written.</summary>
internal static class JsonSetting
{
    /// <summary><paramref name="options"/>, where <paramref name="name"/> is set to <paramref name="value"/>; null is a value that is not in sight.</summary>
    public static JsonOptions Apply(JsonOptions options, string name, IOperation? value) => name switch
    {
        "PropertyNamingPolicy" => options with { Naming = PolicyOf(value) },
        "DictionaryKeyPolicy" => options with { KeyNaming = PolicyOf(value) },
        "DefaultIgnoreCondition" => Ignoring(options, NumberOf(value)),
        "IgnoreNullValues" => options with { IgnoresNull = value?.ConstantValue.Value as bool? },
        "NullValueHandling" => options with { IgnoresNull = NumberOf(value) is { } handling ? handling == 1 : null },
        "DefaultValueHandling" => options with { IgnoresNull = null, IgnoresDefault = true },
        "IncludeFields" => options with { HasFields = value?.ConstantValue.Value as bool? },
        "ContractResolver" => value is IObjectCreationOperation { Type.Name: "CamelCasePropertyNamesContractResolver" }
            ? options with { Naming = NamingPolicy.CamelCase, KeyNaming = NamingPolicy.CamelCase }
            : options with { Naming = null, KeyNaming = null, HasConverters = true },
        "Encoder" or "StringEscapeHandling" => options with { IsMinimal = true },
        "Converters" => options with { HasConverters = options.HasConverters || !OnlyNamesEnumerations(value) },
        "TypeInfoResolver" or "ReferenceHandler" or "TypeInfoResolverChain" or "TypeNameHandling" or "PreserveReferencesHandling" => JsonOptions.Unknown,
        _ => options,
    };

    /// <summary>The condition that an attribute or option names: <c>JsonIgnoreCondition</c> of System.Text.Json.</summary>
    public static JsonOptions Ignoring(JsonOptions options, int? condition) => condition switch
    {
        0 => options with { IgnoresNull = false, IgnoresDefault = false },
        2 => options with { IgnoresNull = true, IgnoresDefault = true },
        3 => options with { IgnoresNull = true, IgnoresDefault = false },
        _ => options with { IgnoresNull = null, IgnoresDefault = true },
    };

    private static int? NumberOf(IOperation? value) => value?.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private static NamingPolicy? PolicyOf(IOperation? value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => NamingPolicy.AsDeclared,
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "JsonNamingPolicy", Name: var name } } =>
            Enum.TryParse<NamingPolicy>(name, out var policy) ? policy : null,
        _ => null,
    };

    // Enumerations are not looked at anyway.
    private static bool OnlyNamesEnumerations(IOperation? value) => value is IMemberInitializerOperation { Initializer.Initializers: var added }
        && added.All(item => item is IInvocationOperation { Arguments: [.., { Value: var converter }] }
            && Conversions.UnwrapAll(converter).Type is { Name: "JsonStringEnumConverter" or "StringEnumConverter" });
}
